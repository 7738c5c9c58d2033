package jp.yagura.incident.incident;

import static jp.yagura.incident.incident.Act.CLOSE;
import static jp.yagura.incident.incident.Act.CONFIRM;
import static jp.yagura.incident.incident.Act.CONTAIN;
import static jp.yagura.incident.incident.Act.DISMISS;
import static jp.yagura.incident.incident.Act.RECOVER;
import static jp.yagura.incident.incident.Act.REOPEN;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How far the response has come, with the table of legal moves. */
public enum Stage {
  REPORTED,
  CONFIRMED,
  DISMISSED,
  CONTAINED,
  RECOVERED,
  CLOSED;

  /**
   * What may be done in a stage, and the stage it leads to. A confirmed incident may still turn out
   * to be none; without that way out a false alarm would have to be announced to residents before
   * it could be closed.
   */
  private static final Map<Stage, Map<Act, Stage>> MOVES =
      new EnumMap<>(
          Map.of(
              REPORTED, Map.of(CONFIRM, CONFIRMED, DISMISS, DISMISSED),
              CONFIRMED, Map.of(CONTAIN, CONTAINED, DISMISS, DISMISSED),
              CONTAINED, Map.of(RECOVER, RECOVERED),
              RECOVERED, Map.of(CLOSE, CLOSED),
              DISMISSED, Map.of(REOPEN, REPORTED),
              CLOSED, Map.of(REOPEN, CONFIRMED)));

  /** The stage after an act; empty when the act is not allowed now. */
  public Optional<Stage> after(Act act) {
    return Optional.ofNullable(moves().get(act));
  }

  /** What may be done now, the way forward first. */
  public List<Act> acts() {
    return moves().keySet().stream()
        .sorted(Comparator.comparing(Act::needsReason).thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** Whether nobody works on it any more. */
  public boolean ended() {
    return this == DISMISSED || this == CLOSED;
  }

  /** The name in the API and in events. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The stage of a name in the API. */
  public static Optional<Stage> of(String wire) {
    for (Stage stage : values()) {
      if (stage.wire().equals(wire)) {
        return Optional.of(stage);
      }
    }
    return Optional.empty();
  }

  private Map<Act, Stage> moves() {
    return MOVES.getOrDefault(this, Map.of());
  }
}
