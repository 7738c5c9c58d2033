package jp.yagura.backup;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables of a service, as the service itself makes them. */
final class Migrations {
  private static final String[] LOCATIONS = {"db/platform", "db/migration"};

  private Migrations() {}

  /**
   * Makes the tables of an empty database.
   *
   * @param service the directory of the built service, with {@code app} and {@code lib}
   * @param version of the last migration; later ones the service applies when it starts
   */
  static void apply(Path service, Connection connection, DataSource database, String version) {
    try (URLClassLoader loader =
        new URLClassLoader(jars(service), Migrations.class.getClassLoader())) {
      List<String> there = Tables.names(connection);
      if (!there.isEmpty()) {
        throw new BackupException(
            "The database is not empty (%s): restore into new ones."
                .formatted(connection.getMetaData().getURL()));
      }
      Flyway.configure(loader)
          .dataSource(database)
          .locations(LOCATIONS)
          .target(version)
          .load()
          .migrate();
    } catch (SQLException | IOException e) {
      throw new BackupException("The tables could not be made: " + e.getMessage(), e);
    }
  }

  private static URL[] jars(Path service) throws IOException {
    try (Stream<Path> app = Files.list(service.resolve("app"));
        Stream<Path> libraries = Files.list(service.resolve("lib/main"))) {
      return Stream.concat(app, libraries.filter(it -> named(it, "jp.yagura.")))
          .filter(it -> it.toString().endsWith(".jar"))
          .map(Migrations::url)
          .toArray(URL[]::new);
    }
  }

  private static boolean named(Path file, String begin) {
    return file.getFileName().toString().startsWith(begin);
  }

  private static URL url(Path file) {
    try {
      return file.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
