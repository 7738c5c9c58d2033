package jp.yagura.kit.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.yagura.contract.Event;
import jp.yagura.contract.EventTypes;
import jp.yagura.contract.Topics;
import jp.yagura.kit.work.AfterCommit;

/**
 * Where a use case puts the events it tells, in the transaction that made them true. They leave in
 * the order of their ids, so the aggregate is flushed (and with it locked or version-checked)
 * before the row is inserted.
 */
@ApplicationScoped
public class Outbox {
  private static final String INSERT =
      """
      insert into outbox(event_id, topic, key, type, headers, payload)
      values (?, ?, ?, ?, ?::jsonb, ?)""";

  private final AgroalDataSource database;
  private final EntityManager entities;
  private final Wire wire;
  private final AfterCommit afterCommit;
  private final RelayThread relay;

  Outbox(
      AgroalDataSource database,
      EntityManager entities,
      Wire wire,
      AfterCommit afterCommit,
      RelayThread relay) {
    this.database = database;
    this.entities = entities;
    this.wire = wire;
    this.afterCommit = afterCommit;
    this.relay = relay;
  }

  /**
   * Adds one event. Must be called inside the transaction of the change it tells.
   *
   * @return the event's id
   */
  public UUID add(Event event) {
    return addAll(List.of(event)).getFirst();
  }

  /**
   * Adds several events, which leave in this order. Must be called inside the transaction of the
   * changes they tell.
   *
   * @return the events' ids
   */
  public List<UUID> addAll(List<? extends Event> events) {
    if (events.isEmpty()) {
      return List.of();
    }
    entities.flush();
    List<UUID> ids = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (Event event : events) {
        UUID id = UUID.randomUUID();
        set(insert, id, event);
        insert.addBatch();
        ids.add(id);
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException(
          "event not stored: " + EventTypes.nameOf(events.getFirst()), e);
    }
    afterCommit.run(relay::wake);
    return ids;
  }

  private void set(PreparedStatement insert, UUID id, Event event) throws SQLException {
    insert.setObject(1, id);
    insert.setString(2, Topics.of(event));
    insert.setString(3, event.subject().toString());
    insert.setString(4, EventTypes.nameOf(event));
    insert.setString(5, wire.headers(id, event));
    insert.setString(6, wire.payload(event));
  }
}
