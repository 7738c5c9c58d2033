package jp.yagura.local;

import java.nio.file.Path;
import java.util.stream.Stream;
import jp.yagura.local.gateway.Upstream;
import jp.yagura.starters.process.StackException;

/** Yagura's three services. */
public enum Service {
  ACCOUNT("account", Upstream.ACCOUNT),
  INCIDENT("incident", Upstream.INCIDENT),
  NOTIFICATION("notification", Upstream.NOTIFICATION);

  private final String role;
  private final Upstream upstream;

  Service(String role, Upstream upstream) {
    this.role = role;
    this.upstream = upstream;
  }

  /** The name of its database and of its role there. */
  public String role() {
    return role;
  }

  /** As its directory and its log are called. */
  public String title() {
    return role + "-service";
  }

  /**
   * @throws StackException when there is none of that name
   */
  static Service named(String role) {
    return Stream.of(values())
        .filter(service -> service.role.equals(role))
        .findFirst()
        .orElseThrow(
            () ->
                new StackException(
                    "Which service? make dev S=account, S=incident or S=notification."));
  }

  Upstream upstream() {
    return upstream;
  }

  /** What Quarkus packaged, below the directory that holds the services. */
  Path jar(Path services) {
    return services.resolve(title()).resolve("target/quarkus-app/quarkus-run.jar");
  }
}
