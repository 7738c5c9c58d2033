package jp.yagura.account.registry;

import java.util.UUID;
import jp.yagura.account.history.HistoryEntry;
import jp.yagura.account.procedure.PassedStage;
import jp.yagura.contract.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A line of an account's history in the making.
 *
 * @param place among the lines of the same version; the first is shown on top
 */
record Line(
    AccountView now,
    Actor by,
    String action,
    HistoryEntry.@Nullable Change change,
    Chronicle.@Nullable Cause cause,
    @Nullable PassedStage stage,
    int place) {

  static Line of(AccountView now, Actor by, String action) {
    return new Line(now, by, action, null, null, null, 0);
  }

  Line about(HistoryEntry.Change what) {
    return new Line(now, by, action, what, cause, stage, place);
  }

  Line because(Chronicle.Cause why) {
    return new Line(now, by, action, change, why, stage, place);
  }

  Line with(PassedStage passed, int index) {
    return new Line(now, by, action, change, cause, passed, index + 1);
  }

  HistoryEntry entry() {
    return new HistoryEntry(
        inOrder(),
        now.id(),
        now.version(),
        now.changedAt(),
        by,
        action,
        change == null ? null : change.field(),
        change == null ? null : change.before(),
        change == null ? null : change.after(),
        cause == null ? null : cause.reason(),
        cause == null ? null : cause.incidentId(),
        stage);
  }

  /** An id that sorts by version and then by place, for lines of the same instant. */
  private UUID inOrder() {
    long random = UUID.randomUUID().getLeastSignificantBits() & 0x00FF_FFFF_FFFF_FFFFL;
    return new UUID(now.version(), ((long) (0xFF - place) << 56) | random);
  }
}
