package jp.yagura.starters.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import jp.yagura.starters.database.Postgres;
import jp.yagura.starters.process.ChildProcess;
import jp.yagura.starters.process.Secrets;
import jp.yagura.starters.process.StackException;
import jp.yagura.starters.process.Workspace;

/**
 * The command line and settings that Keycloak is started with.
 *
 * @param baseUrl as browsers name it
 */
record KeycloakLaunch(
    Workspace workspace, int port, String baseUrl, Secrets secrets, Postgres postgres) {
  static final String CLIENT_SECRET = "client";
  static final String ADMINISTRATOR_PASSWORD = "keycloak-admin";

  ChildProcess start() {
    try {
      KeycloakDistribution keycloak = new KeycloakDistribution();
      Path home = keycloak.home(workspace.data("keycloak"));
      Path imports = Files.createDirectories(home.resolve("data/import"));
      Files.writeString(
          imports.resolve("yagura-realm.json"), Realm.json(secrets.of(CLIENT_SECRET)));
      return ChildProcess.start(
          workspace,
          new ChildProcess.Command("keycloak", keycloak.start(home), environment(), home, "TERM"));
    } catch (IOException e) {
      throw new StackException("Cannot prepare Keycloak's directory: " + e.getMessage(), e);
    }
  }

  private Map<String, String> environment() {
    return Map.ofEntries(
        Map.entry("KC_HTTP_ENABLED", "true"),
        Map.entry("KC_HTTP_HOST", "127.0.0.1"),
        Map.entry("KC_HTTP_PORT", Integer.toString(port)),
        Map.entry("KC_HOSTNAME", baseUrl),
        Map.entry("KC_HOSTNAME_BACKCHANNEL_DYNAMIC", "true"),
        Map.entry("KC_PROXY_HEADERS", "xforwarded"),
        Map.entry("KC_CACHE", "local"),
        Map.entry("KC_DB_URL", postgres.jdbcUrl("keycloak")),
        Map.entry("KC_DB_USERNAME", "keycloak"),
        Map.entry("KC_DB_PASSWORD", postgres.password("keycloak")),
        Map.entry("KC_DB_POOL_MAX_SIZE", "10"),
        Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", "admin"),
        Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of(ADMINISTRATOR_PASSWORD)));
  }
}
