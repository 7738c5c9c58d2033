package jp.yagura.starters.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import jp.yagura.starters.process.Port;
import jp.yagura.starters.process.Workspace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("parts")
class DatabasePerServiceTest {
  private static Workspace workspace;
  private static Postgres postgres;

  @BeforeAll
  static void start() {
    workspace = Workspace.temporary("postgres");
    postgres = Postgres.start(workspace, Port.free());
  }

  @AfterAll
  static void stop() {
    postgres.close();
    assertTrue(Port.isFree(postgres.port()), "port still open");
    Workspace.delete(workspace.root());
  }

  @Test
  void aRoleOwnsItsOwnDatabase() throws SQLException {
    try (Connection connection = postgres.connect("incident");
        Statement statement = connection.createStatement()) {
      statement.execute("create table mine(id int)");
      assertEquals("incident", connection.getCatalog());
    }
  }

  @Test
  void aRoleCannotEnterAnothersDatabase() {
    SQLException refusal =
        assertThrows(
            SQLException.class,
            () ->
                DriverManager.getConnection(
                    postgres.jdbcUrl("account"), "incident", postgres.password("incident")));
    assertEquals("42501", refusal.getSQLState());
  }

  @Test
  void aWrongPasswordIsRefused() {
    SQLException refusal =
        assertThrows(
            SQLException.class,
            () -> DriverManager.getConnection(postgres.jdbcUrl("account"), "account", "guess"));
    assertEquals("28P01", refusal.getSQLState());
  }

  @Test
  void whatWasCommittedSurvivesAKillAndACleanStop() throws SQLException {
    try (Connection connection = postgres.connect("account");
        Statement statement = connection.createStatement()) {
      statement.execute("create table kept(id int)");
      statement.execute("insert into kept values (1)");
    }
    postgres.kill();
    postgres.restart();
    postgres.close();
    postgres.restart();
    try (Connection connection = postgres.connect("account");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from kept")) {
      assertTrue(rows.next());
      assertEquals(1, rows.getInt(1));
    }
  }
}
