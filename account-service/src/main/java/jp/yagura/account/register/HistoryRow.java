package jp.yagura.account.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import jp.yagura.account.opening.PolicyItem;
import jp.yagura.account.procedure.PassedStageView;
import jp.yagura.account.register.history.HistoryEntry;
import org.jspecify.annotations.Nullable;

/**
 * A line of an account's history, ready to show.
 *
 * @param from the state before, for a move between states
 * @param to the state after, for a move between states
 * @param renamedOn the day of the renaming that this was part of
 * @param stage the stage that was passed
 * @param openedOn the day on which an account that is older than the guideline was opened
 */
public record HistoryRow(
    Instant at,
    String who,
    @Nullable String division,
    @Nullable String field,
    @Nullable String before,
    @Nullable String after,
    @Nullable AccountState from,
    @Nullable AccountState to,
    @Nullable String reason,
    @Nullable LocalDate renamedOn,
    @Nullable UUID incidentId,
    @Nullable PassedStageView stage,
    @Nullable String openedOn) {

  static HistoryRow of(HistoryEntry entry, Locale locale) {
    return new HistoryRow(
        entry.at(),
        entry.by().name(),
        entry.by().division(),
        entry.field(),
        entry.before(),
        entry.after(),
        state(entry, entry.before()),
        state(entry, entry.after()),
        renamed(entry) ? null : entry.reason(),
        renamed(entry) && entry.reason() != null ? LocalDate.parse(entry.reason()) : null,
        entry.incidentId(),
        entry.stage() == null ? null : PassedStageView.of(entry.stage(), locale),
        "openedOn".equals(entry.field()) && entry.after() != null
            ? PolicyItem.said(entry.after(), locale)
            : null);
  }

  private static boolean renamed(HistoryEntry entry) {
    return entry.action().equals("renamed");
  }

  private static @Nullable AccountState state(HistoryEntry entry, @Nullable String wire) {
    return "state".equals(entry.field()) && wire != null
        ? AccountState.of(wire).orElse(null)
        : null;
  }
}
