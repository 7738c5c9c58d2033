package jp.yagura.incident.notice;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Where a notice stands, with the table of its legal moves. */
public enum NoticeState {
  /** Being written; no resident has seen it. */
  DRAFT,
  /** The text is approved and waits to be published. */
  APPROVED,
  /** Residents read it, and nothing newer is being written. */
  PUBLISHED,
  /** Residents read the last revision while the next one is being written. */
  REVISING,
  /** Residents read the last revision; the next one is approved. */
  REVISION_APPROVED,
  /** Residents find a tombstone, or nothing when it never was public. */
  WITHDRAWN;

  private static final Map<NoticeState, Map<NoticeMove, NoticeState>> MOVES =
      new EnumMap<>(
          Map.of(
              DRAFT,
              Map.of(
                  NoticeMove.REWRITE,
                  DRAFT,
                  NoticeMove.APPROVE,
                  APPROVED,
                  NoticeMove.WITHDRAW,
                  WITHDRAWN),
              APPROVED,
              Map.of(
                  NoticeMove.REWRITE,
                  DRAFT,
                  NoticeMove.PUBLISH,
                  PUBLISHED,
                  NoticeMove.WITHDRAW,
                  WITHDRAWN),
              PUBLISHED,
              Map.of(NoticeMove.REWRITE, REVISING, NoticeMove.WITHDRAW, WITHDRAWN),
              REVISING,
              Map.of(
                  NoticeMove.REWRITE,
                  REVISING,
                  NoticeMove.APPROVE,
                  REVISION_APPROVED,
                  NoticeMove.WITHDRAW,
                  WITHDRAWN),
              REVISION_APPROVED,
              Map.of(
                  NoticeMove.REWRITE,
                  REVISING,
                  NoticeMove.PUBLISH,
                  PUBLISHED,
                  NoticeMove.WITHDRAW,
                  WITHDRAWN),
              WITHDRAWN,
              Map.of()));

  /** The state after a move; empty when it is not allowed here. */
  Optional<NoticeState> after(NoticeMove move) {
    return Optional.ofNullable(MOVES.getOrDefault(this, Map.of()).get(move));
  }

  /** The state of a name; empty for anything else. */
  public static Optional<NoticeState> named(String name) {
    return Arrays.stream(values()).filter(state -> state.name().equals(name)).findFirst();
  }

  /** Whether the move is allowed here. */
  public boolean allows(NoticeMove move) {
    return after(move).isPresent();
  }
}
