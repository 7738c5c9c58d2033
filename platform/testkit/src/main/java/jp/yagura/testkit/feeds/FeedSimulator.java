package jp.yagura.testkit.feeds;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Starts the simulated platforms and leads the service under test to them. */
public class FeedSimulator implements QuarkusTestResourceLifecycleManager {
  private @Nullable FeedServer server;

  @Override
  public Map<String, String> start() {
    FeedServer started = new FeedServer();
    this.server = started;
    String address = started.address();
    return Map.of(
        "test.feeds",
        address,
        "yagura.watch.enabled",
        "true",
        "yagura.watch.private-network",
        "true",
        "yagura.watch.hosts",
        "127.0.0.1",
        "yagura.watch.youtube",
        address,
        "yagura.watch.bluesky",
        address,
        "yagura.watch.mastodon",
        address + "/(server)",
        "yagura.watch.timeout",
        "PT2S",
        "yagura.watch.most-bytes",
        "200000");
  }

  @Override
  public void stop() {
    if (server != null) {
      server.stop();
    }
  }
}
