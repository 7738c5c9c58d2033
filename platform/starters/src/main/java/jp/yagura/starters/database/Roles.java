package jp.yagura.starters.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import jp.yagura.starters.process.StackException;

/** Gives each role its own database and nothing else. */
final class Roles {
  private Roles() {}

  /** Creates what is missing; repeating it changes nothing. */
  static void create(Postgres postgres) {
    try (Connection connection = postgres.connect("postgres");
        Statement statement = connection.createStatement()) {
      for (String role : Postgres.ROLES) {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
          statement.execute(
              "create role %s login password '%s'".formatted(role, postgres.password(role)));
        }
        if (!exists(connection, "select 1 from pg_database where datname = ?", role)) {
          statement.execute("create database %s owner %s".formatted(role, role));
        }
        statement.execute("revoke all on database %s from public".formatted(role));
      }
    } catch (SQLException e) {
      throw new StackException(
          "PostgreSQL refused to create roles and databases ("
              + e.getMessage()
              + "): start anew with `make run FRESH=1`.",
          e);
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
