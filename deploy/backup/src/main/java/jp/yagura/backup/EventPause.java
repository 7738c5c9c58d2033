package jp.yagura.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import jp.yagura.contract.RelayLock;

/**
 * While it is open, no event leaves any service: each goes on to accept what people do, and keeps
 * what it has to tell. Once the others have read what had left before, the three databases agree,
 * whichever moment of the pause each is read at.
 */
final class EventPause implements AutoCloseable {
  private final List<Connection> holders = new ArrayList<>();

  private EventPause() {}

  /**
   * Holds the relays of all services.
   *
   * @param longest to wait for a batch that is on its way
   */
  static EventPause begin(Installation installation, Duration longest) {
    EventPause pause = new EventPause();
    try {
      for (String service : Installation.SERVICES) {
        Connection connection = installation.connect(service);
        pause.holders.add(connection);
        hold(connection, service, longest);
      }
      return pause;
    } catch (RuntimeException e) {
      pause.close();
      throw e;
    }
  }

  private static void hold(Connection connection, String service, Duration longest) {
    try (PreparedStatement timeout =
            connection.prepareStatement("select set_config('lock_timeout', ?, false)");
        PreparedStatement lock = connection.prepareStatement("select pg_advisory_lock(?)")) {
      timeout.setString(1, longest.toMillis() + "ms");
      timeout.execute();
      lock.setLong(1, RelayLock.KEY);
      lock.execute();
    } catch (SQLException e) {
      throw new BackupException(
          "%s-service does not stop sending events: %s".formatted(service, e.getMessage()), e);
    }
  }

  /** Lets events leave again; a lock ends with its connection, also when this program dies. */
  @Override
  public void close() {
    for (Connection holder : holders) {
      try {
        holder.close();
      } catch (SQLException e) {
        throw new BackupException("The relays may be held: " + e.getMessage(), e);
      }
    }
  }
}
