package jp.yagura.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code yagura backup|verify|restore DIRECTORY}. Ends with 0 when it did what it was asked, 1 when
 * something kept it from that, 2 when it was asked wrongly.
 *
 * @param installation where the services get their settings from
 * @param services the directory with the built services, one directory each
 * @param out what a person reads
 */
public record BackupCommand(Path installation, Path services, PrintStream out) {
  private static final Duration BATCH = Duration.ofSeconds(20);
  private static final Duration READ = Duration.ofSeconds(60);
  private static final String USAGE =
      """
      yagura backup DIRECTORY    writes a backup of the running installation into a new directory
      yagura verify DIRECTORY    reads a backup again and says what is wrong with it
      yagura restore DIRECTORY   fills new, empty databases; the services must be stopped""";

  /** For the script {@code bin/yagura}: settings, services, then what is typed. */
  public static void main(String[] words) {
    Path settings = Path.of(words[0]);
    BackupCommand command = new BackupCommand(settings, Path.of(words[1]), System.out);
    System.exit(command.run(List.of(words).subList(2, words.length)));
  }

  /** Does what the words say; the exit status. */
  public int run(List<String> words) {
    if (words.size() != 2) {
      out.println(USAGE);
      return 2;
    }
    Path directory = Path.of(words.get(1));
    try {
      switch (words.getFirst()) {
        case "backup" -> backup(directory);
        case "verify" -> verify(directory);
        case "restore" -> restore(directory);
        default -> {
          out.println(USAGE);
          return 2;
        }
      }
      return 0;
    } catch (BackupException e) {
      out.println(e.getMessage());
      return 1;
    }
  }

  private void backup(Path directory) {
    Installation from = new Installation(installation);
    BackupDirectory backup = BackupDirectory.create(directory);
    long begin = System.nanoTime();
    List<DatabaseSnapshot> snapshots = new ArrayList<>();
    try (Topics topics = new Topics(from.kafka());
        EventPause _ = EventPause.begin(from, BATCH)) {
      topics.awaitRead(READ);
      for (String service : Installation.SERVICES) {
        snapshots.add(DatabaseSnapshot.take(from, service));
      }
    }
    out.printf("Events waited %.1f s. Writing.%n", seconds(begin));
    List<Manifest.DatabaseContent> databases = new ArrayList<>();
    for (DatabaseSnapshot snapshot : snapshots) {
      try (snapshot) {
        Manifest.DatabaseContent content = snapshot.writeTo(directory);
        out.printf(
            "%s: %,d rows in %d tables%n", content.name(), content.rows(), content.tables().size());
        databases.add(content);
      }
    }
    backup.keep("settings", installation);
    Path keys = from.keys();
    if (keys != null && Files.isDirectory(keys)) {
      backup.keep("keys", keys);
    }
    backup.write(new Manifest(snapshots.getFirst().takenAt(), release(), databases));
    out.printf("%s is whole, after %.1f s.%n", directory, seconds(begin));
  }

  private void verify(Path directory) {
    List<String> faults = new BackupDirectory(directory).faults();
    if (!faults.isEmpty()) {
      throw new BackupException(String.join("\n", faults));
    }
    Manifest manifest = new BackupDirectory(directory).manifest();
    out.printf(
        "%s of %s is whole: %,d rows.%n",
        directory,
        manifest.takenAt(),
        manifest.databases().stream().mapToLong(Manifest.DatabaseContent::rows).sum());
  }

  private void restore(Path directory) {
    long begin = System.nanoTime();
    Installation to = new Installation(installation);
    Manifest manifest = new BackupDirectory(directory).manifest();
    // Kafka refuses while a service reads: nothing is touched then
    try (Topics topics = new Topics(to.kafka())) {
      out.printf("%,d events of after the backup are passed over.%n", topics.skipToEnd());
    }
    for (Manifest.DatabaseContent content : manifest.databases()) {
      try (Connection connection = to.connect(content.name())) {
        Migrations.apply(
            services.resolve(content.name()),
            connection,
            to.database(content.name()),
            content.schemaVersion());
        new DatabaseRestore(directory, content).into(connection);
        out.printf("%s: %,d rows%n", content.name(), content.rows());
      } catch (SQLException e) {
        throw new BackupException(content.name() + ": " + e.getMessage(), e);
      }
    }
    out.printf(
        "Restored to %s, after %.1f s. Start the services.%n", manifest.takenAt(), seconds(begin));
  }

  private String release() {
    Path version = services.resolveSibling("VERSION");
    try {
      return Files.exists(version) ? Files.readString(version).strip() : "";
    } catch (IOException e) {
      throw new BackupException("Cannot read %s: %s".formatted(version, e.getMessage()), e);
    }
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }
}
