package jp.yagura.account.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.account.closing.ClosingRecord;
import jp.yagura.account.history.History;
import jp.yagura.account.history.HistoryEntry;
import jp.yagura.account.opening.OpeningRecord;
import jp.yagura.account.procedure.PassedStage;
import jp.yagura.account.state.AccountState;
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
    history.add(Line.of(now, by, "registered").entry());
    OpeningRecord opening = now.opening();
    if (opening != null) {
      stages(now, opening.stages(), by);
    }
    audit.record(by, "account-registered", "account", now.id(), Map.of("account", now));
    outbox.add(new AccountRegistered(now.published()));
    return now;
  }

  AccountView changed(Account account, List<HistoryEntry.Change> changes, Actor by) {
    AccountView now = flushed(account);
    changes.forEach(change -> history.add(Line.of(now, by, "changed").about(change).entry()));
    audit.record(by, "account-changed", "account", now.id(), Map.of("changes", changes));
    outbox.add(new AccountChanged(now.published()));
    return now;
  }

  /** Stages that were passed after the account entered the register, or ended. */
  AccountView passed(Account account, List<PassedStage> passed, Actor by) {
    AccountView now = flushed(account);
    stages(now, passed, by);
    audit.record(by, "account-stages-passed", "account", now.id(), Map.of("stages", passed));
    outbox.add(new AccountChanged(now.published()));
    return now;
  }

  AccountView moved(Account account, AccountState from, Cause cause, Actor by) {
    return moved(account, from, cause, null, by);
  }

  /** An account that ended, with how the guideline was obeyed. */
  AccountView ended(
      Account account, AccountState from, ClosingRecord how, String reason, Actor by) {
    AccountView now = moved(account, from, new Cause(reason, null), how, by);
    List<PassedStage> lines = new ArrayList<>();
    how.decision().ifPresent(lines::add);
    lines.addAll(how.stages());
    stages(now, lines, by);
    return now;
  }

  private AccountView moved(
      Account account, AccountState from, Cause cause, @Nullable ClosingRecord how, Actor by) {
    AccountView now = flushed(account);
    var change = new HistoryEntry.Change("state", from.wire(), now.state().wire());
    history.add(Line.of(now, by, "state-moved").about(change).because(cause).entry());
    Map<String, Object> details = new HashMap<>();
    details.put("from", from);
    details.put("to", now.state());
    details.put("reason", cause.reason());
    if (cause.incidentId() != null) {
      details.put("incident", cause.incidentId());
    }
    if (how != null) {
      details.put("closing", how);
    }
    audit.record(by, "account-state-moved", "account", now.id(), details);
    outbox.add(
        new AccountStateMoved(now.published(), from.wire(), cause.reason(), cause.incidentId()));
    return now;
  }

  private void stages(AccountView now, List<PassedStage> passed, Actor by) {
    for (int i = 0; i < passed.size(); i++) {
      history.add(Line.of(now, by, "stage-passed").with(passed.get(i), i).entry());
    }
  }

  /** The version counts up when the row is written, and events carry it. */
  private AccountView flushed(Account account) {
    accounts.flush();
    return account.view();
  }
}
