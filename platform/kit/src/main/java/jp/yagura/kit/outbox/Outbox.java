package jp.yagura.kit.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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
    entities.flush();
    UUID id = UUID.randomUUID();
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setObject(1, id);
      insert.setString(2, Topics.of(event));
      insert.setString(3, event.subject().toString());
      insert.setString(4, EventTypes.nameOf(event));
      insert.setString(5, wire.headers(id, event));
      insert.setString(6, wire.payload(event));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("event not stored: " + EventTypes.nameOf(event), e);
    }
    afterCommit.run(relay::wake);
    return id;
  }
}
