package jp.yagura.bench.publicside;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import jp.yagura.local.gateway.Gateway;
import jp.yagura.starters.process.ChildProcess;
import jp.yagura.starters.process.HttpProbe;
import jp.yagura.starters.process.Port;
import jp.yagura.starters.process.Workspace;

/** What nothing undercuts: an nginx with one worker that serves the same bytes from disk. */
final class FloorServer implements AutoCloseable {
  private final Workspace workspace = Workspace.temporary("floor");
  private final int port = Port.free();
  private final Path files;
  private final ChildProcess process;

  FloorServer() throws IOException {
    Path directory = workspace.data("floor");
    files = Files.createDirectories(directory.resolve("files"));
    Files.writeString(files.resolve("ready"), "ready");
    Path settings = directory.resolve("nginx.conf");
    String text =
        """
      user %1$s;
      worker_processes 1;
      daemon off;
      pid %2$s/pid;
      error_log stderr error;
      events { worker_connections 512; }
      http {
        access_log off;
        sendfile on;
        tcp_nopush on;
        keepalive_requests 100000000;
        server { listen 127.0.0.1:%3$d; root %2$s/files; default_type text/html; }
      }
      """
            .formatted(System.getProperty("user.name"), directory, port);
    Files.writeString(settings, text, StandardCharsets.UTF_8);
    List<String> words =
        List.of(
            Gateway.program().toString(), "-p", directory.toString(), "-c", settings.toString());
    process =
        ChildProcess.start(
            workspace, new ChildProcess.Command("floor", words, Map.of(), directory, "TERM"));
    process.awaitReady(Duration.ofSeconds(10), () -> HttpProbe.status(url("ready")) == 200);
  }

  /** Serves these bytes under a name; its address. */
  String serve(String name, byte[] body) throws IOException {
    Files.write(files.resolve(name), body);
    return url(name);
  }

  private String url(String name) {
    return "http://127.0.0.1:" + port + "/" + name;
  }

  @Override
  public void close() {
    process.close();
    Workspace.delete(workspace.root());
  }
}
