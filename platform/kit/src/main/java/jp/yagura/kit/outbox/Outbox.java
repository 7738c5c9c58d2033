package jp.yagura.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import jp.yagura.contract.Event;
import jp.yagura.contract.EventTypes;
import jp.yagura.contract.Topics;
import jp.yagura.kit.store.Database;
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
      values (:eventId, :topic, :key, :type, :headers::jsonb, :payload)""";

  private final Database database;
  private final EntityManager entities;
  private final Wire wire;
  private final AfterCommit afterCommit;
  private final RelayThread relay;

  Outbox(
      Database database,
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
    List<Row> rows = events.stream().map(this::row).toList();
    database.sql(INSERT).runEach(rows);
    afterCommit.run(relay::wake);
    return rows.stream().map(Row::eventId).toList();
  }

  private record Row(
      UUID eventId, String topic, String key, String type, String headers, String payload) {}

  private Row row(Event event) {
    UUID id = UUID.randomUUID();
    return new Row(
        id,
        Topics.of(event),
        event.subject().toString(),
        EventTypes.nameOf(event),
        wire.headers(id, event),
        wire.payload(event));
  }
}
