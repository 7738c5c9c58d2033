package jp.yagura.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where an installation keeps its data, read from the files that the services get their settings
 * from.
 *
 * @param directory with {@code common.env} and a file for each service, such as {@code /etc/yagura}
 */
record Installation(Path directory) {
  /** The services that have a database. */
  static final List<String> SERVICES = List.of("account", "incident", "notification");

  private static final String COMMON = "common";
  private static final String KAFKA = "KAFKA_";

  /**
   * A connection to the service's database, with the rights of the service.
   *
   * @throws BackupException when a setting is missing or the database does not answer
   */
  Connection connect(String service) {
    DataSource database = database(service);
    try {
      return database.getConnection();
    } catch (SQLException e) {
      throw new BackupException(
          "The database of %s does not answer: %s".formatted(service, e.getMessage()), e);
    }
  }

  /** The service's database, with the rights of the service. */
  DataSource database(String service) {
    Map<String, String> settings = settings(service);
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(required(settings, service, "QUARKUS_DATASOURCE_JDBC_URL"));
    database.setUser(required(settings, service, "QUARKUS_DATASOURCE_USERNAME"));
    database.setPassword(required(settings, service, "QUARKUS_DATASOURCE_PASSWORD"));
    return database;
  }

  /** What a client of Kafka is configured with: each {@code KAFKA_…} as Kafka names it. */
  Map<String, Object> kafka() {
    Map<String, String> settings = settings(COMMON);
    required(settings, COMMON, KAFKA + "BOOTSTRAP_SERVERS");
    Map<String, Object> client = new HashMap<>();
    settings.forEach(
        (name, value) -> {
          if (name.startsWith(KAFKA)) {
            String key = name.substring(KAFKA.length()).toLowerCase(Locale.ROOT);
            client.put(key.replace('_', '.'), value);
          }
        });
    return client;
  }

  /** Where the keys of the signed list are; null when the installation has none. */
  @Nullable Path keys() {
    String keys = settings("account").get("YAGURA_SIGNED_LIST_KEYS");
    return keys == null || keys.isBlank() ? null : Path.of(keys);
  }

  private static String required(Map<String, String> settings, String service, String name) {
    String value = settings.get(name);
    if (value == null || value.isBlank()) {
      throw new BackupException(
          "%s is set in neither common.env nor %s.env.".formatted(name, service));
    }
    return value;
  }

  /** Those of all services, and over them those of one. */
  private Map<String, String> settings(String service) {
    Map<String, String> settings = new HashMap<>();
    for (String name : List.of(COMMON, service)) {
      Path file = directory.resolve(name + ".env");
      if (Files.exists(file)) {
        settings.putAll(read(file));
      }
    }
    return settings;
  }

  /** As systemd reads an EnvironmentFile: a name, {@code =}, a value that may stand in quotes. */
  private static Map<String, String> read(Path file) {
    Map<String, String> values = new HashMap<>();
    try {
      for (String line : Files.readAllLines(file)) {
        int equals = line.indexOf('=');
        if (equals > 0 && !line.startsWith("#") && !line.startsWith(";")) {
          values.put(line.substring(0, equals).strip(), unquoted(line.substring(equals + 1)));
        }
      }
    } catch (IOException e) {
      throw new BackupException("Cannot read %s: %s".formatted(file, e.getMessage()), e);
    }
    return values;
  }

  private static String unquoted(String text) {
    String value = text.strip();
    boolean quoted =
        value.length() > 1
            && (value.startsWith("\"") || value.startsWith("'"))
            && value.charAt(0) == value.charAt(value.length() - 1);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
