package jp.yagura.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;

/**
 * What account-service tells of what people have to do about the register, on {@link Topics#DUTIES}
 * under the duty's id.
 */
public sealed interface DutyEvent extends Event {

  /** The duty as it is after the event. */
  DutySummary duty();

  @Override
  @JsonIgnore
  default String municipality() {
    return duty().municipality();
  }

  @Override
  @JsonIgnore
  default UUID subject() {
    return duty().dutyId();
  }

  /** Somebody has something to do, or somebody else has by now. */
  record DutyAsked(DutySummary duty, Instant at) implements DutyEvent {}

  /**
   * It was not done in time; told when it is due, and then week by week.
   *
   * @param times 1 for the first time
   * @param head whether who stands above the owner is to hear of it too
   */
  record DutyDue(DutySummary duty, int times, boolean head, Instant at) implements DutyEvent {}
}
