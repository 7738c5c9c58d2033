package jp.yagura.account.console;

import java.time.Instant;
import java.util.UUID;
import jp.yagura.account.history.HistoryEntry;
import jp.yagura.account.registry.AccountState;
import org.jspecify.annotations.Nullable;

/**
 * A line of an account's history, ready to show.
 *
 * @param from the state before, for a move between states
 * @param to the state after, for a move between states
 */
public record HistoryRow(
    Instant at,
    String who,
    @Nullable String division,
    String action,
    @Nullable String field,
    @Nullable String before,
    @Nullable String after,
    @Nullable AccountState from,
    @Nullable AccountState to,
    @Nullable String reason,
    @Nullable UUID incidentId) {

  static HistoryRow of(HistoryEntry entry) {
    return new HistoryRow(
        entry.at(),
        entry.by().name(),
        entry.by().division(),
        entry.action(),
        entry.field(),
        entry.before(),
        entry.after(),
        state(entry, entry.before()),
        state(entry, entry.after()),
        entry.reason(),
        entry.incidentId());
  }

  private static @Nullable AccountState state(HistoryEntry entry, @Nullable String wire) {
    return "state".equals(entry.field()) && wire != null
        ? AccountState.of(wire).orElse(null)
        : null;
  }
}
