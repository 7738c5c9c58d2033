package jp.yagura.starters.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.yagura.starters.process.StackException;
import jp.yagura.starters.process.Tool;
import jp.yagura.starters.process.Workspace;

/** Creates a PostgreSQL data directory, whole or not at all. */
final class Cluster {
  /** Durability stays on (fsync, synchronous commit); the memory is sized for a laptop. */
  static final List<String> SETTINGS =
      List.of(
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=",
          "max_connections=120",
          "shared_buffers=48MB",
          "max_wal_size=256MB",
          "jit=off",
          "timezone=UTC",
          "log_timezone=UTC");

  private Cluster() {}

  /** Does nothing when the directory is there. */
  static void create(Path directory, String superuserPassword) {
    if (Files.exists(directory)) {
      return;
    }
    Path unfinished = directory.resolveSibling("unfinished");
    Workspace.delete(unfinished);
    try {
      Path password = Files.createTempFile(directory.getParent(), "initdb", ".txt");
      Files.writeString(password, superuserPassword);
      initialise(unfinished, password);
      Files.delete(password);
      Files.move(unfinished, directory);
    } catch (IOException e) {
      throw new StackException("Cannot create " + directory + ": check that the disk has room.", e);
    }
  }

  private static void initialise(Path directory, Path password) {
    List<String> words = new ArrayList<>(Binaries.command("initdb"));
    words.addAll(List.of("-D", directory.toString(), "-U", "postgres", "-E", "UTF8"));
    words.addAll(List.of("--locale=C.UTF-8", "-A", "scram-sha-256", "--pwfile=" + password));
    words.add("--no-sync");
    Tool.run("Creating PostgreSQL's data directory", words, directory.resolveSibling("initdb.log"));
  }
}
