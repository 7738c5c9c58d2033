package jp.yagura.account.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.account.history.History;
import jp.yagura.account.history.HistoryEntry;
import jp.yagura.contract.AccountEvent.AccountChanged;
import jp.yagura.contract.AccountEvent.AccountRegistered;
import jp.yagura.contract.AccountEvent.AccountStateMoved;
import jp.yagura.contract.Actor;
import jp.yagura.kit.audit.Audit;
import jp.yagura.kit.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** What is written along with every change of an account: its history, the audit log, the event. */
@ApplicationScoped
class Chronicle {
  private final Accounts accounts;
  private final History history;
  private final Audit audit;
  private final Outbox outbox;

  Chronicle(Accounts accounts, History history, Audit audit, Outbox outbox) {
    this.accounts = accounts;
    this.history = history;
    this.audit = audit;
    this.outbox = outbox;
  }

  /** Why an account moved, and the incident that moved it or null when a person did. */
  record Cause(String reason, @Nullable UUID incidentId) {}

  AccountView registered(Account account, Actor by) {
    AccountView now = flushed(account);
    history.add(line(now, by, "registered", null, null));
    audit.record(by, "account-registered", "account", now.id(), Map.of("entry", now.entry()));
    outbox.add(new AccountRegistered(now.published()));
    return now;
  }

  AccountView changed(Account account, List<HistoryEntry.Change> changes, Actor by) {
    AccountView now = flushed(account);
    changes.forEach(change -> history.add(line(now, by, "changed", change, null)));
    audit.record(by, "account-changed", "account", now.id(), Map.of("changes", changes));
    outbox.add(new AccountChanged(now.published()));
    return now;
  }

  AccountView moved(Account account, AccountState from, Cause cause, Actor by) {
    AccountView now = flushed(account);
    var change = new HistoryEntry.Change("state", from.wire(), now.state().wire());
    history.add(line(now, by, "state-moved", change, cause));
    Map<String, Object> details = new HashMap<>();
    details.put("from", from);
    details.put("to", now.state());
    details.put("reason", cause.reason());
    if (cause.incidentId() != null) {
      details.put("incident", cause.incidentId());
    }
    audit.record(by, "account-state-moved", "account", now.id(), details);
    outbox.add(
        new AccountStateMoved(now.published(), from.wire(), cause.reason(), cause.incidentId()));
    return now;
  }

  /** The version counts up when the row is written, and events carry it. */
  private AccountView flushed(Account account) {
    accounts.flush();
    return account.view();
  }

  private static HistoryEntry line(
      AccountView now,
      Actor by,
      String action,
      HistoryEntry.@Nullable Change change,
      @Nullable Cause cause) {
    Instant at = now.changedAt();
    return new HistoryEntry(
        inOrder(now.version()),
        now.id(),
        now.version(),
        at,
        by,
        action,
        change == null ? null : change.field(),
        change == null ? null : change.before(),
        change == null ? null : change.after(),
        cause == null ? null : cause.reason(),
        cause == null ? null : cause.incidentId());
  }

  /** An id that sorts by version, for lines of the same instant. */
  private static UUID inOrder(long version) {
    return new UUID(version, UUID.randomUUID().getLeastSignificantBits());
  }
}
