package jp.yagura.kit.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Listens to a channel of PostgreSQL ({@code LISTEN}) on one connection of its own. When it breaks
 * it is opened again; what was announced meanwhile is lost, so whoever listens is told that it is
 * connected and asks for himself what he missed.
 */
public final class ChannelListener implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(ChannelListener.class);
  private static final int ANSWER_SECONDS = 5;
  private static final long PAUSE_MILLIS = 1_000;

  private final String url;
  private final Properties login;
  private final String channel;
  private final Duration check;
  private final Runnable connected;
  private final Consumer<String> announced;
  private final Thread thread;
  private volatile @Nullable Connection open;
  private volatile boolean stopped;

  /**
   * Begins to listen at once, on a thread of its own.
   *
   * @param url JDBC address of the database
   * @param name of the thread and of the connection
   * @param check how often it is asked whether the connection still works
   * @param connected run after each connection
   * @param announced given each text that was announced; what it throws is logged
   */
  public ChannelListener(
      String url,
      String user,
      String password,
      String name,
      String channel,
      Duration check,
      Runnable connected,
      Consumer<String> announced) {
    this.url = url;
    this.channel = channel;
    this.check = check;
    this.connected = connected;
    this.announced = announced;
    this.login = new Properties();
    login.setProperty("user", user);
    login.setProperty("password", password);
    login.setProperty("ApplicationName", "yagura-" + name);
    login.setProperty("tcpKeepAlive", "true");
    login.setProperty("connectTimeout", Integer.toString(ANSWER_SECONDS));
    this.thread = Thread.ofPlatform().name(name).daemon(true).start(this::listen);
  }

  /** Whether it is connected right now. */
  public boolean isConnected() {
    return open != null;
  }

  /** As when the network breaks. */
  public void cut() throws SQLException {
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
        LOG.warnf("channel %s is not heard, tried again: %s", channel, e.getMessage());
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
      statement.execute("listen " + channel);
    }
    open = connection;
    connected.run();
    PGConnection listening = connection.unwrap(PGConnection.class);
    while (!stopped) {
      PGNotification[] announcements = listening.getNotifications((int) check.toMillis());
      if (announcements.length == 0 && !connection.isValid(answerSeconds())) {
        throw new SQLException("connection lost");
      }
      for (PGNotification announcement : announcements) {
        tell(announcement.getParameter());
      }
    }
  }

  /** No longer than between two questions, in whole seconds. */
  private int answerSeconds() {
    return Math.clamp(check.toSeconds(), 1, ANSWER_SECONDS);
  }

  private void tell(String text) {
    try {
      announced.accept(text);
    } catch (RuntimeException e) {
      LOG.warnf("announcement on %s not understood: %s", channel, e);
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
