package jp.yagura.incident.incident;

import static jp.yagura.incident.incident.Move.CLOSE;
import static jp.yagura.incident.incident.Move.CONFIRM;
import static jp.yagura.incident.incident.Move.CONTAIN;
import static jp.yagura.incident.incident.Move.DISMISS;
import static jp.yagura.incident.incident.Move.RECOVER;
import static jp.yagura.incident.incident.Move.REOPEN;

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
  CLOSED,
  /** It goes on as another incident. */
  JOINED;

  /** In which nobody works on it any more. */
  public static final List<Stage> ENDED = List.of(DISMISSED, CLOSED, JOINED);

  /**
   * What may be done in a stage, and the stage it leads to. A confirmed incident may still turn out
   * to be none; without that way out a false alarm would have to be announced to residents before
   * it could be closed.
   */
  private static final Map<Stage, Map<Move, Stage>> MOVES =
      new EnumMap<>(
          Map.of(
              REPORTED, Map.of(CONFIRM, CONFIRMED, DISMISS, DISMISSED),
              CONFIRMED, Map.of(CONTAIN, CONTAINED, DISMISS, DISMISSED),
              CONTAINED, Map.of(RECOVER, RECOVERED),
              RECOVERED, Map.of(CLOSE, CLOSED),
              DISMISSED, Map.of(REOPEN, REPORTED),
              CLOSED, Map.of(REOPEN, CONFIRMED)));

  /** The stage after a move; empty when the move is not allowed now. */
  public Optional<Stage> after(Move move) {
    return Optional.ofNullable(moves().get(move));
  }

  /** What may be done now, the way forward first. */
  public List<Move> acts() {
    return moves().keySet().stream()
        .sorted(Comparator.comparing(Move::needsReason).thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** Whether nobody works on it any more. */
  public boolean ended() {
    return ENDED.contains(this);
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

  private Map<Move, Stage> moves() {
    return MOVES.getOrDefault(this, Map.of());
  }
}
