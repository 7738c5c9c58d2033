package jp.yagura.kit.outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.RecordMetadata;

/**
 * Carries outbox rows to Kafka in the order of their ids: one transaction per batch, under a lock
 * that all replicas share. It is at-least-once; the readers' inbox closes the window between
 * acknowledgement and delete.
 */
@ApplicationScoped
public class Relay {
  /** Any number, the same in all replicas and in no other use in this database. */
  private static final long LOCK = 0x59_41_47_55L;

  static final int BATCH = 500;
  private static final String LOCK_TIMED_OUT = "55P03";

  private final AgroalDataSource database;
  private final EventProducer producer;
  private final ObjectMapper json;

  Relay(AgroalDataSource database, EventProducer producer, ObjectMapper json) {
    this.database = database;
    this.producer = producer;
    this.json = json;
  }

  /**
   * Sends one batch.
   *
   * @return true when the batch was full, so that there may be more
   */
  public boolean relay() throws SQLException, InterruptedException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        boolean more = batch(connection);
        connection.commit();
        return more;
      } catch (SQLException e) {
        connection.rollback();
        if (LOCK_TIMED_OUT.equals(e.getSQLState())) {
          return true;
        }
        throw e;
      } catch (RuntimeException | InterruptedException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    }
  }

  private boolean batch(Connection connection) throws SQLException, InterruptedException {
    try (Statement statement = connection.createStatement()) {
      // As statements of their own: the snapshot of the read must come after the lock.
      statement.execute("set local lock_timeout = '2s'");
      statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
      List<OutboxRow> rows = read(statement);
      if (rows.isEmpty()) {
        return false;
      }
      send(connection, rows);
      statement.execute("set local synchronous_commit = off");
      delete(connection, rows);
      return rows.size() == BATCH;
    }
  }

  private static List<OutboxRow> read(Statement statement) throws SQLException {
    List<OutboxRow> rows = new ArrayList<>();
    try (ResultSet result =
        statement.executeQuery("select * from outbox order by id limit " + BATCH)) {
      while (result.next()) {
        rows.add(OutboxRow.of(result));
      }
    }
    return rows;
  }

  private void send(Connection connection, List<OutboxRow> rows)
      throws SQLException, InterruptedException {
    List<Future<RecordMetadata>> sent = new ArrayList<>(rows.size());
    for (OutboxRow row : rows) {
      sent.add(producer.send(row.message(json)));
    }
    producer.flush();
    for (int i = 0; i < rows.size(); i++) {
      try {
        sent.get(i).get();
      } catch (ExecutionException e) {
        if (!Parking.isPermanent(e.getCause())) {
          throw new IllegalStateException("not acknowledged: " + e.getCause(), e);
        }
        Parking.park(connection, rows.get(i), String.valueOf(e.getCause()));
      }
    }
  }

  private static void delete(Connection connection, List<OutboxRow> rows) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("delete from outbox where id = any (?)")) {
      Long[] ids = rows.stream().map(OutboxRow::id).toArray(Long[]::new);
      delete.setArray(1, connection.createArrayOf("bigint", ids));
      delete.executeUpdate();
    }
  }
}
