package jp.yagura.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/**
 * The platform with a database of its own, as version 0.1.0 left it after a morning's work: {@code
 * upgrade/0.1.0.sql} of the service's tests is restored into an empty database before the service
 * starts, and the service's migrations then find it.
 */
public class OldDatabase extends Platform {
  @Override
  public Map<String, String> start() {
    Map<String, String> settings = new HashMap<>(super.start());
    String address = settings.get("quarkus.datasource.jdbc.url");
    String role = settings.get("quarkus.datasource.username");
    String password = settings.get("quarkus.datasource.password");
    if (address == null || role == null || password == null) {
      throw new IllegalStateException("the platform names no database");
    }
    String old = address + "_0_1_0";
    try {
      create(address, role);
      restore(old, role, password);
    } catch (SQLException e) {
      throw new IllegalStateException("the old data could not be restored", e);
    }
    settings.put("quarkus.datasource.jdbc.url", old);
    return settings;
  }

  private static void create(String address, String role) throws SQLException {
    String server = address.substring(0, address.lastIndexOf('/'));
    String superuser = Parts.running().get("password.postgres");
    try (Connection connection =
            DriverManager.getConnection(server + "/postgres", "postgres", superuser);
        Statement statement = connection.createStatement()) {
      statement.execute("drop database if exists %s_0_1_0 with (force)".formatted(role));
      statement.execute("create database %1$s_0_1_0 owner %1$s".formatted(role));
    }
  }

  private static void restore(String address, String role, String password) throws SQLException {
    try (Connection connection = DriverManager.getConnection(address, role, password);
        Statement statement = connection.createStatement()) {
      // JSON has braces; they are no escapes of JDBC.
      statement.setEscapeProcessing(false);
      statement.execute(text("/upgrade/0.1.0.sql"));
    }
  }

  static String text(String resource) {
    try (InputStream in = OldDatabase.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("there is no " + resource + " among the test's resources");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
