package jp.yagura.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import jp.yagura.starters.process.SigningKeys;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The real parts around a service under test, started once per test run and shared by all its test
 * classes: PostgreSQL, Kafka, Keycloak and an SMTP server. The service's timers stand still; tests
 * crank them by hand.
 */
public class Platform implements QuarkusTestResourceLifecycleManager {
  private static final String SESSION_SECRET = "test-only-session-secret-0123456789abcdef";

  @Override
  public Map<String, String> start() {
    Parts parts = Parts.running();
    String role = role();
    Map<String, String> settings = new HashMap<>();
    settings.put("quarkus.datasource.jdbc.url", parts.get("database." + role));
    settings.put("quarkus.datasource.username", role);
    settings.put("quarkus.datasource.password", parts.get("password." + role));
    settings.put("kafka.bootstrap.servers", parts.get("kafka"));
    settings.put("quarkus.oidc.auth-server-url", parts.get("realm"));
    settings.put("quarkus.oidc.credentials.secret", parts.get("secret"));
    settings.put("yagura.session-secret", SESSION_SECRET);
    settings.put("yagura.public-url", "http://localhost:8081");
    settings.put("yagura.signed-list.keys", signingKeys().toString());
    settings.put("yagura.notification.mail.server.host", "127.0.0.1");
    settings.put("yagura.notification.mail.server.port", parts.get("smtp"));
    settings.put("yagura.work.auto", "false");
    settings.put("quarkus.scheduler.start-mode", "halted");
    settings.put("quarkus.http.test-port", "0");
    return settings;
  }

  @Override
  public void stop() {
    // The parts end with the test run: the next test class uses them again.
  }

  /** A directory of this test run, with one key. */
  private static Path signingKeys() {
    return SigningKeys.in(Path.of("target", "signing-keys-" + ProcessHandle.current().pid()))
        .toAbsolutePath();
  }

  /** {@code incident-service} has the database role {@code incident}. */
  private static String role() {
    return ConfigProvider.getConfig()
        .getOptionalValue("quarkus.application.name", String.class)
        .map(name -> name.replace("-service", ""))
        .orElse("incident");
  }
}
