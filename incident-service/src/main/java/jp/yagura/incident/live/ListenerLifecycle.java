package jp.yagura.incident.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import jp.yagura.kit.store.ChannelListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Listens while the service runs. The address may differ from the pool's: a pooler that shares
 * connections between transactions cannot listen.
 */
@ApplicationScoped
class ListenerLifecycle {
  private final String url;
  private final String user;
  private final String password;
  private final Streams streams;
  private @Nullable ChannelListener listener;

  ListenerLifecycle(
      @ConfigProperty(name = "yagura.listen.database") String url,
      @ConfigProperty(name = "quarkus.datasource.username") String user,
      @ConfigProperty(name = "quarkus.datasource.password") String password,
      Streams streams) {
    this.url = url;
    this.user = user;
    this.password = password;
    this.streams = streams;
  }

  void start(@Observes StartupEvent event) {
    listener = another(streams);
  }

  void stop(@Observes ShutdownEvent event) {
    ChannelListener now = listener;
    if (now != null) {
      now.close();
    }
  }

  /** A listener of its own, as another replica has one. */
  ChannelListener another(Streams theirs) {
    return new ChannelListener(
        url,
        user,
        password,
        "live-updates",
        ChangeNotifier.CHANNEL,
        Duration.ofSeconds(10),
        theirs::beat,
        text -> theirs.tell(PageChange.parse(text)));
  }

  boolean works() {
    ChannelListener now = listener;
    return now != null && now.isConnected();
  }
}
