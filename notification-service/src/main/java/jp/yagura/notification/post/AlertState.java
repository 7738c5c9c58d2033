package jp.yagura.notification.post;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import jp.yagura.kit.web.WireName;
import jp.yagura.kit.web.WireNames;

/** How far an alert has come. */
public enum AlertState implements WireName {
  /** To be sent at once. */
  PLANNED,
  /** A sender has it; when its lease ends, another takes it over. */
  SENDING,
  /** The channel accepted it. */
  SENT,
  /** Did not work; is tried again by itself. */
  FAILED,
  /** Refused for good; waits until somebody corrects the address and unblocks it. */
  BLOCKED,
  /** A human said that it arrived. */
  CONFIRMED;

  private static final Map<AlertState, Set<AlertState>> MOVES =
      Map.of(
          PLANNED, EnumSet.of(SENDING, CONFIRMED),
          SENDING, EnumSet.of(SENDING, SENT, FAILED, BLOCKED, CONFIRMED),
          SENT, EnumSet.of(PLANNED, CONFIRMED),
          FAILED, EnumSet.of(SENDING, PLANNED, CONFIRMED),
          BLOCKED, EnumSet.of(PLANNED, CONFIRMED),
          CONFIRMED, EnumSet.noneOf(AlertState.class));

  /** Whether it will be tried by itself. */
  public boolean waits() {
    return this == PLANNED || this == SENDING || this == FAILED;
  }

  /** Whether the move is legal. */
  public boolean mayBecome(AlertState next) {
    return MOVES.getOrDefault(this, Set.of()).contains(next);
  }

  @Override
  public String wire() {
    return WireNames.of(this);
  }

  @Override
  public String toString() {
    return wire();
  }
}
