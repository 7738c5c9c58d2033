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

  /** What people do with a notice. */
  public enum Act {
    REWRITE,
    APPROVE,
    PUBLISH,
    WITHDRAW
  }

  private static final Map<NoticeState, Map<Act, NoticeState>> MOVES =
      new EnumMap<>(
          Map.of(
              DRAFT,
              Map.of(Act.REWRITE, DRAFT, Act.APPROVE, APPROVED, Act.WITHDRAW, WITHDRAWN),
              APPROVED,
              Map.of(Act.REWRITE, DRAFT, Act.PUBLISH, PUBLISHED, Act.WITHDRAW, WITHDRAWN),
              PUBLISHED,
              Map.of(Act.REWRITE, REVISING, Act.WITHDRAW, WITHDRAWN),
              REVISING,
              Map.of(
                  Act.REWRITE, REVISING, Act.APPROVE, REVISION_APPROVED, Act.WITHDRAW, WITHDRAWN),
              REVISION_APPROVED,
              Map.of(Act.REWRITE, REVISING, Act.PUBLISH, PUBLISHED, Act.WITHDRAW, WITHDRAWN),
              WITHDRAWN,
              Map.of()));

  /** The state after an act; empty when the act is not allowed here. */
  Optional<NoticeState> after(Act act) {
    return Optional.ofNullable(MOVES.getOrDefault(this, Map.of()).get(act));
  }

  /** The state of a name; empty for anything else. */
  public static Optional<NoticeState> named(String name) {
    return Arrays.stream(values()).filter(state -> state.name().equals(name)).findFirst();
  }

  /** Whether the act is allowed here. */
  public boolean allows(Act act) {
    return after(act).isPresent();
  }
}
