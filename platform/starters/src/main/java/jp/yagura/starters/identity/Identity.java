package jp.yagura.starters.identity;

import java.time.Duration;
import jp.yagura.starters.database.Postgres;
import jp.yagura.starters.process.ChildProcess;
import jp.yagura.starters.process.HttpProbe;
import jp.yagura.starters.process.Port;
import jp.yagura.starters.process.Secrets;
import jp.yagura.starters.process.StackException;
import jp.yagura.starters.process.StackProcess;
import jp.yagura.starters.process.Workspace;

/**
 * Keycloak with the realm {@code yagura}: roles, clients and the people of {@link Person}. Its data
 * is in the database {@code keycloak}, so it survives a restart; the realm is imported only where
 * it is missing.
 */
public final class Identity implements StackProcess {
  /** The confidential client of the pages. */
  public static final String CLIENT = "yagura";

  /** The public client for curl and tests: user name and password for a token. */
  public static final String COMMAND_LINE_CLIENT = "yagura-cli";

  private final Workspace workspace;
  private final Settings settings;
  private final Postgres postgres;
  private final Secrets secrets;
  private volatile ChildProcess child;

  /**
   * @param port where Keycloak itself listens
   * @param publicUrl where browsers see Yagura; tokens name {@code publicUrl/auth/realms/yagura} as
   *     their issuer
   */
  public record Settings(int port, String publicUrl) {
    /** One that is its own public address. */
    public static Settings alone(int port) {
      return new Settings(port, "http://localhost:" + port);
    }
  }

  private Identity(Workspace workspace, Settings settings, Postgres postgres) {
    this.workspace = workspace;
    this.settings = settings;
    this.postgres = postgres;
    this.secrets = new Secrets(workspace);
    this.child = launch();
  }

  /**
   * Starts it; about 20 s the first time, 10 s after that.
   *
   * @throws StackException when the port is taken or it does not come up
   */
  public static Identity start(Workspace workspace, Settings settings, Postgres postgres) {
    Port.require(settings.port(), "Keycloak");
    Identity identity = new Identity(workspace, settings, postgres);
    try {
      identity.awaitReady();
      return identity;
    } catch (RuntimeException e) {
      identity.close();
      throw e;
    }
  }

  /** As browsers and tokens name it, ending in {@code /auth}. */
  public String baseUrl() {
    return settings.publicUrl() + "/auth";
  }

  /** The issuer of every token. */
  public String issuer() {
    return baseUrl() + "/realms/yagura";
  }

  /** The realm's address at Keycloak itself, past the gateway. */
  public String directUrl() {
    return "http://localhost:" + settings.port() + "/auth/realms/yagura";
  }

  /** The secret of {@link #CLIENT}. */
  public String clientSecret() {
    return secrets.of(KeycloakLaunch.CLIENT_SECRET);
  }

  /** The password of Keycloak's own administrator, {@code admin}, in the realm master. */
  public String administratorPassword() {
    return secrets.of(KeycloakLaunch.ADMINISTRATOR_PASSWORD);
  }

  @Override
  public ChildProcess child() {
    return child;
  }

  @Override
  public void restart() {
    child.close();
    Port.require(settings.port(), "Keycloak");
    child = launch();
    awaitReady();
  }

  private void awaitReady() {
    child.awaitReady(
        Duration.ofMinutes(5),
        () -> HttpProbe.status(directUrl() + "/.well-known/openid-configuration") == 200);
  }

  private ChildProcess launch() {
    return new KeycloakLaunch(workspace, settings.port(), baseUrl(), secrets, postgres).start();
  }
}
