package jp.yagura.local.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.yagura.starters.process.StackException;

/** The files that nginx works by. */
final class Configuration {
  /** A port on which nothing ever listens: an upstream must have a server. */
  private static final int NOBODY = 9;

  private final Path directory;
  private final int port;
  private final Map<Upstream, List<Integer>> ports = new EnumMap<>(Upstream.class);
  private int generation;

  Configuration(Path directory, int port) {
    this.directory = directory;
    this.port = port;
  }

  Path directory() {
    return directory;
  }

  Path file() {
    return directory.resolve("nginx.conf");
  }

  /** Which of its states was written last. */
  String generation() {
    return Integer.toString(generation);
  }

  void add(Upstream upstream, int at) {
    ports.computeIfAbsent(upstream, _ -> new ArrayList<>()).add(at);
  }

  void remove(Upstream upstream, int at) {
    ports.getOrDefault(upstream, new ArrayList<>()).remove((Integer) at);
  }

  /** Writes what never changes: routes, locations, and what the gateway says itself. */
  void writeParts() {
    try {
      GatewayFiles.write(directory.resolve("gateway"));
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  /** Writes where each upstream listens now. */
  void write() {
    generation++;
    try {
      Files.writeString(
          file(),
          GatewayFiles.resource("nginx.conf")
              .replace("{user}", System.getProperty("user.name"))
              .replace("{directory}", directory.toString())
              .replace("{port}", Integer.toString(port))
              .replace("{generation}", generation())
              .replace("{upstreams}", upstreams()));
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  private StackException cannotWrite(IOException e) {
    return new StackException("Cannot write to " + directory + ": " + e.getMessage() + ".", e);
  }

  private String upstreams() {
    return Arrays.stream(Upstream.values()).map(this::upstream).collect(Collectors.joining());
  }

  private String upstream(Upstream upstream) {
    List<Integer> known = ports.getOrDefault(upstream, List.of());
    List<Integer> servers = known.isEmpty() ? List.of(NOBODY) : known;
    return servers.stream()
        .map("    server 127.0.0.1:%d max_fails=0;%n"::formatted)
        .collect(
            Collectors.joining(
                "", "  upstream " + upstream.id() + " {\n", "    keepalive 32;\n  }\n"));
  }
}
