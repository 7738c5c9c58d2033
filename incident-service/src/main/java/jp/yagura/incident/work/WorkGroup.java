package jp.yagura.incident.work;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The groups in which work stands. */
public enum WorkGroup {
  /** Past its time, whosever it is. */
  LATE,
  /** What the caller has in hand. */
  MINE,
  /** What waits for the role or the division. */
  WAITING;

  /** The name in the API. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<WorkGroup> of(String wire) {
    return Arrays.stream(values()).filter(it -> it.wire().equals(wire)).findFirst();
  }

  static String all() {
    return Arrays.stream(values()).map(WorkGroup::wire).collect(Collectors.joining(", "));
  }

  List<WorkItem> of(WorkList work) {
    return switch (this) {
      case LATE -> work.late();
      case MINE -> work.mine();
      case WAITING -> work.waiting();
    };
  }
}
