package jp.yagura.kit.publicside;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.yagura.kit.store.ChannelListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Knows when what residents may see has changed. Triggers of the database announce it, so that no
 * code can forget to; each replica listens. Changes made by this process are known at their commit
 * already ({@link #changed}), before the announcement comes round.
 */
@ApplicationScoped
public class PublicChanges {
  static final String CHANNEL = "yagura_public";

  /** In the place of a municipality, for what shows all of them. */
  static final String EVERYBODY = "";

  /** A break that the network does not tell is found within twice this time. */
  private static final Duration ALIVE = Duration.ofSeconds(1);

  private final Map<String, Count> counts = new ConcurrentHashMap<>();
  private volatile Count all = new Count(0, System.nanoTime());
  private final boolean kept;
  private final String url;
  private final String user;
  private final String password;
  private volatile @Nullable ChannelListener listener;

  /**
   * Changes so far.
   *
   * @param at when the last one was, by {@link System#nanoTime}
   */
  private record Count(long number, long at) {
    static final Count NONE = new Count(0, Long.MIN_VALUE / 2);

    Count plus(Count more) {
      return new Count(number + more.number, Math.max(at, more.at));
    }
  }

  PublicChanges(
      @ConfigProperty(name = "yagura.public-cache.enabled") boolean kept,
      @ConfigProperty(name = "yagura.listen.database") String url,
      @ConfigProperty(name = "quarkus.datasource.username") String user,
      @ConfigProperty(name = "quarkus.datasource.password") String password) {
    this.kept = kept;
    this.url = url;
    this.user = user;
    this.password = password;
  }

  void start(@Observes StartupEvent event) {
    if (kept) {
      listener =
          new ChannelListener(
              url,
              user,
              password,
              "public-changes",
              CHANNEL,
              ALIVE,
              this::allChanged,
              this::changed);
    }
  }

  void stop(@Observes ShutdownEvent event) {
    ChannelListener now = listener;
    if (now != null) {
      now.close();
    }
  }

  /**
   * Grows with each change.
   *
   * @param municipality whose public side is meant; {@link #EVERYBODY} for what shows them all
   */
  public long count(String municipality) {
    return all.number() + counts.getOrDefault(municipality, Count.NONE).number();
  }

  /** How long ago the last change was. */
  Duration sinceLast(String municipality) {
    long last = Math.max(all.at(), counts.getOrDefault(municipality, Count.NONE).at());
    return Duration.ofNanos(System.nanoTime() - last);
  }

  /** Whether changes are heard of now; what is kept may be old otherwise. */
  public boolean heard() {
    ChannelListener now = listener;
    return now != null && now.isConnected();
  }

  /** Something of this municipality was changed and is committed. */
  public void changed(String municipality) {
    long now = System.nanoTime();
    counts.merge(municipality, new Count(1, now), Count::plus);
    counts.merge(EVERYBODY, new Count(1, now), Count::plus);
  }

  /** It is not known what was changed. */
  public synchronized void allChanged() {
    all = all.plus(new Count(1, System.nanoTime()));
  }

  /** As when the network breaks. */
  public void cut() throws SQLException {
    ChannelListener now = listener;
    if (now != null) {
      now.cut();
    }
  }
}
