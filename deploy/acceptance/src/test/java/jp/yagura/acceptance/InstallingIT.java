package jp.yagura.acceptance;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jp.yagura.local.Service;
import jp.yagura.local.Stack;
import jp.yagura.starters.process.HttpProbe;
import jp.yagura.starters.process.Port;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release is packed, installed and started as docs/operate/install.md says. */
class InstallingIT {
  private static final Path PROJECT = Path.of("").toAbsolutePath().resolve("../..").normalize();

  private final Stack stack = Running.stack();

  @Test
  void servicesOfAReleaseStart(@TempDir Path directory) throws Exception {
    run(PROJECT, Map.of("BUILT", "1", "OUT", directory.toString()), "make/release");
    Path release;
    try (var found = Files.list(directory)) {
      release = found.filter(Files::isDirectory).findFirst().orElseThrow();
    }
    Path root = directory.resolve("root");
    run(release, Map.of(), "./install", root.toString());
    Path installed = root.resolve("opt/yagura");
    assertTrue(
        Files.readString(root.resolve("etc/yagura/common.env")).contains("YAGURA_PUBLIC_URL="));

    // What is there is not touched by the next version's installation.
    Files.writeString(root.resolve("etc/yagura/common.env"), "OURS=1\n");
    run(release, Map.of(), "./install", root.toString());
    assertEquals("OURS=1\n", Files.readString(root.resolve("etc/yagura/common.env")));

    for (Service service : Service.values()) {
      starts(installed, service, directory);
    }
  }

  private void starts(Path installed, Service service, Path directory) throws Exception {
    int port = Port.free();
    Map<String, String> environment = new HashMap<>(stack.environment(service, port));
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("JAVA_OPTIONS", "-Xmx128m");
    Path log = directory.resolve(service.role() + ".log");
    ProcessBuilder builder =
        new ProcessBuilder(installed.resolve("bin/yagura-service").toString(), service.role());
    builder.environment().putAll(environment);
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      await()
          .ignoreExceptionsInstanceOf(ConnectException.class)
          .atMost(Duration.ofMinutes(2))
          .until(
              () ->
                  !process.isAlive()
                      || HttpProbe.status("http://127.0.0.1:" + port + "/q/health/ready") == 200);
      assertTrue(process.isAlive(), Files.readString(log));
    } finally {
      process.destroy();
      process.waitFor();
    }
    assertFalse(Files.readString(log).contains("ERROR"), Files.readString(log));
  }

  private static void run(Path where, Map<String, String> environment, String... words)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(words).directory(where.toFile());
    builder.environment().putAll(environment);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.redirectErrorStream(true).start();
    String said =
        process.inputReader(StandardCharsets.UTF_8).lines().collect(Collectors.joining("\n"));
    assertEquals(0, process.waitFor(), said);
  }
}
