package jp.yagura.kit.outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import jp.yagura.contract.RelayLock;
import jp.yagura.kit.store.Database;
import jp.yagura.kit.store.DatabaseException;
import org.apache.kafka.clients.producer.RecordMetadata;

/**
 * Carries outbox rows to Kafka in the order of their ids: one transaction per batch, under a lock
 * that all replicas share. It is at-least-once; the readers' inbox closes the window between
 * acknowledgement and delete.
 */
@ApplicationScoped
public class Relay {
  static final int BATCH = 500;
  private static final String LOCK_TIMED_OUT = "55P03";

  private final Database database;
  private final EventProducer producer;
  private final ObjectMapper json;

  Relay(Database database, EventProducer producer, ObjectMapper json) {
    this.database = database;
    this.producer = producer;
    this.json = json;
  }

  /**
   * Sends one batch.
   *
   * @return true when the batch was full, so that there may be more
   */
  public boolean relay() throws InterruptedException {
    try {
      return database.inOwnTransaction(this::batch);
    } catch (DatabaseException e) {
      if (LOCK_TIMED_OUT.equals(e.state())) {
        return true;
      }
      throw e;
    }
  }

  private boolean batch(Database.Statements statements) throws InterruptedException {
    // As statements of their own: the snapshot of the read must come after the lock.
    statements.sql("set local lock_timeout = '2s'").run();
    statements.sql("select pg_advisory_xact_lock(:lock)").bind("lock", RelayLock.KEY).run();
    List<OutboxRow> rows =
        statements
            .sql("select * from outbox order by id limit :most")
            .bind("most", BATCH)
            .list(OutboxRow.class);
    if (rows.isEmpty()) {
      return false;
    }
    send(statements, rows);
    statements.sql("set local synchronous_commit = off").run();
    statements
        .sql("delete from outbox where id = any(:ids)")
        .bind("ids", rows.stream().map(OutboxRow::id).toList())
        .run();
    return rows.size() == BATCH;
  }

  private void send(Database.Statements statements, List<OutboxRow> rows)
      throws InterruptedException {
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
        Parking.park(statements, rows.get(i), String.valueOf(e.getCause()));
      }
    }
  }
}
