package jp.yagura.account.duty;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.time.Instant;
import jp.yagura.kit.web.WireName;
import jp.yagura.kit.web.WireNames;

/** How a duty stands to the clock. */
public enum DutyUrgency implements WireName {
  LATE,
  /** Within two weeks. */
  SOON,
  LATER,
  ENDED;

  private static final Duration NEAR = Duration.ofDays(14);

  static DutyUrgency of(StoredDuty duty, Instant now) {
    if (duty.state() != DutyState.OPEN) {
      return ENDED;
    }
    if (duty.dueAt().isBefore(now)) {
      return LATE;
    }
    return duty.dueAt().isBefore(now.plus(NEAR)) ? SOON : LATER;
  }

  @Override
  @JsonValue
  public String wire() {
    return WireNames.of(this);
  }
}
