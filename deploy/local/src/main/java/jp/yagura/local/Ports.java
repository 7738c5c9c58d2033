package jp.yagura.local;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.yagura.starters.process.Port;

/** Every port one stack listens on, all on the loopback address. */
public record Ports(
    int gateway,
    int identity,
    int account,
    int incident,
    int notification,
    int postgres,
    int kafka,
    int kafkaController,
    int smtp,
    int inbox) {

  /** Those of {@code make run}. */
  public static Ports standard() {
    return new Ports(8080, 8180, 8081, 8082, 8083, 15432, 19092, 19093, 1025, 8025);
  }

  /** Whatever is free now, for a stack beside others. */
  public static Ports free() {
    return new Ports(
        Port.free(),
        Port.free(),
        Port.free(),
        Port.free(),
        Port.free(),
        Port.free(),
        Port.free(),
        Port.free(),
        Port.free(),
        Port.free());
  }

  /** All moved by the same number. */
  public Ports shifted(int by) {
    return new Ports(
        gateway + by,
        identity + by,
        account + by,
        incident + by,
        notification + by,
        postgres + by,
        kafka + by,
        kafkaController + by,
        smtp + by,
        inbox + by);
  }

  public int of(Service service) {
    return switch (service) {
      case ACCOUNT -> account;
      case INCIDENT -> incident;
      case NOTIFICATION -> notification;
    };
  }

  /**
   * Asked before anything starts, so that nothing has to be stopped again.
   *
   * @throws jp.yagura.starters.process.StackException naming the first port that is taken
   */
  void requireFree() {
    named().forEach((name, port) -> Port.require(port, name));
  }

  /** For people: what each port is for. */
  Map<String, Integer> named() {
    Map<String, Integer> named = new LinkedHashMap<>();
    named.put("the gateway", gateway);
    named.put("Keycloak", identity);
    named.put("account-service", account);
    named.put("incident-service", incident);
    named.put("notification-service", notification);
    named.put("PostgreSQL", postgres);
    named.put("Kafka", kafka);
    named.put("Kafka's controller", kafkaController);
    named.put("the mail server (SMTP)", smtp);
    named.put("the mail inbox", inbox);
    return named;
  }
}
