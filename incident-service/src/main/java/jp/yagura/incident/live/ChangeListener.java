package jp.yagura.incident.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * One connection of its own that hears the shouts of all replicas and tells the pages here. When it
 * breaks it is opened again, and every page is asked whether it missed something.
 */
final class ChangeListener implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(ChangeListener.class);
  private static final int LISTEN_MILLIS = 10_000;
  private static final int ANSWER_SECONDS = 5;
  private static final long PAUSE_MILLIS = 1_000;

  private final String url;
  private final Properties login;
  private final Streams streams;
  private final Thread thread;
  private volatile @Nullable Connection open;
  private volatile boolean stopped;

  /** Begins to listen at once. */
  ChangeListener(String url, String user, String password, Streams streams) {
    this.url = url;
    this.streams = streams;
    this.login = new Properties();
    login.setProperty("user", user);
    login.setProperty("password", password);
    login.setProperty("ApplicationName", "yagura-live");
    login.setProperty("tcpKeepAlive", "true");
    login.setProperty("connectTimeout", Integer.toString(ANSWER_SECONDS));
    this.thread = Thread.ofPlatform().name("live-ear").daemon(true).start(this::listen);
  }

  /** Whether it hears right now. */
  boolean hears() {
    return open != null;
  }

  /** As when the network breaks. */
  void cut() throws SQLException {
    Connection now = open;
    if (now != null) {
      now.close();
    }
  }

  @Override
  public void close() {
    stopped = true;
    thread.interrupt();
    try {
      cut();
      thread.join(Duration.ofSeconds(5));
    } catch (SQLException e) {
      LOG.debugf("already gone: %s", e.getMessage());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void listen() {
    while (!stopped) {
      try (Connection connection = new Driver().connect(url, login)) {
        listen(connection);
      } catch (SQLException e) {
        LOG.warnf("live updates of other replicas are not heard, tried again: %s", e.getMessage());
      } finally {
        open = null;
      }
      pause();
    }
  }

  private void listen(@Nullable Connection connection) throws SQLException {
    if (connection == null) {
      throw new SQLException("not an address of PostgreSQL");
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("listen " + ChangeNotifier.CHANNEL);
    }
    open = connection;
    streams.beat();
    PGConnection heard = connection.unwrap(PGConnection.class);
    while (!stopped) {
      PGNotification[] shouts = heard.getNotifications(LISTEN_MILLIS);
      if (shouts.length == 0 && !connection.isValid(ANSWER_SECONDS)) {
        throw new SQLException("connection lost");
      }
      for (PGNotification shout : shouts) {
        tell(shout.getParameter());
      }
    }
  }

  private void tell(String shout) {
    try {
      streams.tell(PageChange.parse(shout));
    } catch (JsonProcessingException | RuntimeException e) {
      LOG.warnf("shout not understood: %s", e);
    }
  }

  private void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(stopped ? 0 : PAUSE_MILLIS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
