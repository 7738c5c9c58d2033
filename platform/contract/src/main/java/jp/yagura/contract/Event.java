package jp.yagura.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/**
 * A fact that one service tells the others. The wire name is the record's name in kebab-case
 * ({@link EventTypes}); times are instants in UTC; people read them in Asia/Tokyo.
 */
public sealed interface Event permits AccountEvent, DutyEvent, IncidentEvent, NotificationEvent {

  /** The municipality (tenant) the fact belongs to, such as {@code nagasaki}. */
  @JsonIgnore
  String municipality();

  /** What the fact is about; events with the same subject keep their order. */
  @JsonIgnore
  UUID subject();
}
