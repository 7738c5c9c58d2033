package jp.yagura.local;

import java.util.HashMap;
import java.util.Map;
import jp.yagura.local.gateway.Gateway;
import jp.yagura.starters.broker.Broker;
import jp.yagura.starters.database.Postgres;
import jp.yagura.starters.identity.Identity;
import jp.yagura.starters.process.Secrets;
import jp.yagura.starters.process.SigningKeys;

/** The settings a service is started with: the same names as in any other deployment. */
record Environment(
    Options options, Gateway gateway, Postgres postgres, Broker broker, Identity identity) {

  Map<String, String> of(Service service, int port) {
    String role = service.role();
    Map<String, String> values = new HashMap<>();
    values.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    values.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    values.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(role));
    values.put("QUARKUS_DATASOURCE_USERNAME", role);
    values.put("QUARKUS_DATASOURCE_PASSWORD", postgres.password(role));
    values.put("KAFKA_BOOTSTRAP_SERVERS", broker.bootstrap());
    values.put("QUARKUS_OIDC_AUTH_SERVER_URL", identity.issuer());
    values.put("QUARKUS_OIDC_CREDENTIALS_SECRET", identity.clientSecret());
    values.put("YAGURA_NOTIFICATION_MAIL_SERVER_HOST", "127.0.0.1");
    values.put("YAGURA_NOTIFICATION_MAIL_SERVER_PORT", Integer.toString(options.ports().smtp()));
    values.put("YAGURA_PUBLIC_URL", gateway.url());
    // One secret for all three, so that a session begun at one is read by the others.
    values.put("YAGURA_SESSION_SECRET", new Secrets(options.workspace()).of("session"));
    values.put("YAGURA_SAMPLE_DATA", "true");
    values.put(
        "YAGURA_SIGNED_LIST_KEYS",
        SigningKeys.in(options.workspace().secret("signed-list")).toString());
    values.putAll(options.environment());
    return values;
  }
}
