package jp.yagura.starters.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.yagura.starters.process.ChildProcess;
import jp.yagura.starters.process.Port;
import jp.yagura.starters.process.Secrets;
import jp.yagura.starters.process.StackException;
import jp.yagura.starters.process.StackProcess;
import jp.yagura.starters.process.Workspace;

/**
 * PostgreSQL 18 as a child process on the loopback address, with one database per role; each role
 * owns its own database and cannot connect to another's. Data lives in the workspace and survives
 * both {@link #close} and {@link #kill}.
 */
public final class Postgres implements StackProcess {
  /** One database and one role of each name. */
  public static final List<String> ROLES =
      List.of("account", "incident", "notification", "keycloak");

  private final Workspace workspace;
  private final int port;
  private final Secrets secrets;
  private volatile ChildProcess child;

  private Postgres(Workspace workspace, int port, Secrets secrets) {
    this.workspace = workspace;
    this.port = port;
    this.secrets = secrets;
    this.child = launch();
  }

  /**
   * Starts it, creating the data directory, roles and databases where they are missing.
   *
   * @throws jp.yagura.starters.process.StackException when the port is taken or it does not come up
   */
  public static Postgres start(Workspace workspace, int port) {
    Port.require(port, "PostgreSQL");
    Secrets secrets = new Secrets(workspace);
    Cluster.create(data(workspace), secrets.of("postgres"));
    Postgres postgres = new Postgres(workspace, port, secrets);
    try {
      postgres.awaitReady();
      postgres.createRoles();
      return postgres;
    } catch (RuntimeException e) {
      postgres.close();
      throw e;
    }
  }

  /** A JDBC address of the role's own database. */
  public String jdbcUrl(String role) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + role;
  }

  public String password(String role) {
    return secrets.of(role);
  }

  /** A connection to the role's own database. {@code postgres} is the superuser. */
  public Connection connect(String role) throws SQLException {
    return DriverManager.getConnection(jdbcUrl(role), role, password(role));
  }

  public int port() {
    return port;
  }

  @Override
  public ChildProcess child() {
    return child;
  }

  @Override
  public void restart() {
    child.close();
    Port.require(port, "PostgreSQL");
    child = launch();
    awaitReady();
  }

  private static Path data(Workspace workspace) {
    return workspace.data("postgresql").resolve("cluster");
  }

  private ChildProcess launch() {
    List<String> words = new ArrayList<>(Binaries.command("postgres"));
    words.addAll(List.of("-D", data(workspace).toString(), "-p", Integer.toString(port)));
    for (String setting : Cluster.SETTINGS) {
      words.addAll(List.of("-c", setting));
    }
    return ChildProcess.start(
        workspace, new ChildProcess.Command("postgresql", words, Map.of(), data(workspace), "INT"));
  }

  private void createRoles() {
    try (Connection superuser = connect("postgres")) {
      Roles.create(superuser, ROLES, this::password);
    } catch (SQLException e) {
      throw new StackException(
          "PostgreSQL refused to create roles and databases ("
              + e.getMessage()
              + "): start anew with `make run FRESH=1`.",
          e);
    }
  }

  private void awaitReady() {
    child.awaitReady(Duration.ofMinutes(2), this::answers);
  }

  private boolean answers() {
    try (Connection connection = connect("postgres")) {
      return connection.isValid(2);
    } catch (SQLException notYet) {
      return false;
    }
  }
}
