package jp.yagura.starters.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.UnaryOperator;

/** Gives each role its own database and nothing else. */
final class Roles {
  private Roles() {}

  /**
   * Creates what is missing; repeating it changes nothing.
   *
   * @param superuser connected as one
   */
  static void create(Connection superuser, List<String> roles, UnaryOperator<String> password)
      throws SQLException {
    try (Statement statement = superuser.createStatement()) {
      for (String role : roles) {
        if (!exists(superuser, "select 1 from pg_roles where rolname = ?", role)) {
          statement.execute(
              "create role %s login password '%s'".formatted(role, password.apply(role)));
        }
        if (!exists(superuser, "select 1 from pg_database where datname = ?", role)) {
          statement.execute("create database %s owner %s".formatted(role, role));
        }
        statement.execute("revoke all on database %s from public".formatted(role));
      }
    }
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet found = statement.executeQuery()) {
        return found.next();
      }
    }
  }
}
