package jp.yagura.account.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.account.opening.EarlierOpening;
import jp.yagura.account.procedure.PassedStage;
import jp.yagura.account.register.history.History;
import jp.yagura.account.register.history.HistoryEntry;
import jp.yagura.contract.AccountEvent.AccountChanged;
import jp.yagura.contract.AccountEvent.AccountRegistered;
import jp.yagura.contract.AccountEvent.AccountStateMoved;
import jp.yagura.contract.AccountEvent.SharedKeysFound;
import jp.yagura.contract.Actor;
import jp.yagura.contract.DutyEvent;
import jp.yagura.contract.DutySummary;
import jp.yagura.contract.Event;
import jp.yagura.contract.SharedKeyAccount;
import jp.yagura.kit.audit.Audit;
import jp.yagura.kit.outbox.Outbox;
import jp.yagura.profile.Platform;
import org.jspecify.annotations.Nullable;

/**
 * What is written along with every change of the register: an account's history, the audit log, the
 * event.
 */
@ApplicationScoped
public class Chronicle {
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

  /** Writes down what happened; the account as it is after it. */
  AccountView record(Account account, AccountChange change, Actor by) {
    AccountView now = flushed(account);
    switch (change) {
      case AccountChange.Registered _ -> registered(now, by);
      case AccountChange.Edited(var fields, var reason) -> edited(now, fields, reason, by);
      case AccountChange.Renamed(var former, var fields) -> renamed(now, former, fields, by);
      case AccountChange.FormerStruck(var former, var reason) -> struck(now, former, reason, by);
      case AccountChange.Replaced replaced -> replaced(now, replaced, by);
      case AccountChange.Moved moved -> moved(now, moved, null, by);
      case AccountChange.Ended ended -> ended(now, ended, by);
      case AccountChange.StagesPassed(var stages) -> passed(now, stages, by);
      case AccountChange.Withdrawn withdrawn -> withdrawn(now, withdrawn, by);
      case AccountChange.Unchanged _ -> {}
    }
    return now;
  }

  /**
   * Writes down that the municipality says it does not use a platform.
   *
   * @param note what residents may read of it; may be empty
   */
  public void platformUnused(Platform platform, String note, Actor by) {
    audit.record(by, "platform-unused-noted", "platform", platform.wire(), Map.of("note", note));
  }

  /** Writes down that the municipality no longer says so. */
  public void platformUsed(Platform platform, Actor by) {
    audit.record(by, "platform-unused-taken-back", "platform", platform.wire(), Map.of());
  }

  /**
   * Writes down that somebody read who keeps an account's credentials.
   *
   * @param how by which page or interface
   * @param version of the record; 0 where there was none
   */
  public void custodyRead(AccountId account, String how, long version, Actor by) {
    Map<String, Object> details = Map.of("how", how, "version", version);
    audit.record(by, "custody-read", "account", account.value(), details);
  }

  /** Writes down that somebody read the list of what is due for all accounts. */
  public void custodyListRead(String how, int accounts, Actor by) {
    Map<String, Object> details = Map.of("how", how, "accounts", accounts);
    audit.record(by, "custody-list-read", "register", "custody", details);
  }

  /**
   * Writes down that somebody changed the record of who keeps an account's credentials.
   *
   * @param parts the names of its parts that changed
   */
  public void custodyChanged(AccountId account, long version, List<String> parts, Actor by) {
    Map<String, Object> details = Map.of("version", version, "parts", parts);
    audit.record(by, "custody-changed", "account", account.value(), details);
  }

  /**
   * Writes down, and tells the other services, which accounts share a key with a hijacked one.
   *
   * @param others never empty
   */
  public void sharedKeysFound(
      AccountView account, UUID incidentId, List<SharedKeyAccount> others, Instant at, Actor by) {
    List<UUID> ids = others.stream().map(SharedKeyAccount::accountId).toList();
    Map<String, Object> details = Map.of("incident", incidentId, "accounts", ids);
    audit.record(by, "shared-keys-found", "account", account.id(), details);
    outbox.add(new SharedKeysFound(account.published(), incidentId, others, at));
  }

  /** Tells that somebody has something to do. */
  public void dutyAsked(DutyEvent.DutyAsked event) {
    DutySummary duty = event.duty();
    Map<String, Object> details = Map.of("duty", duty);
    audit.record(Actor.SYSTEM, "duty-asked", "duty", duty.dutyId(), details);
    outbox.add(event);
  }

  /** Tells what needs no line of its own: that something is late, or that a campaign began. */
  public void announce(Event event) {
    outbox.add(event);
  }

  /**
   * Writes down that something is done, or fell away.
   *
   * @param how {@code done} or {@code withdrawn}
   */
  public void dutyEnded(UUID id, String kind, String how, @Nullable String outcome, Actor by) {
    Map<String, Object> details = Map.of("kind", kind, "outcome", outcome == null ? "" : outcome);
    audit.record(by, "duty-" + how, "duty", id, details);
  }

  /**
   * Writes down what happened to an application about an account.
   *
   * @param what such as {@code filed}
   * @param details what may stand in the audit log; no words that only the division may read
   */
  public void application(UUID id, String what, Map<String, Object> details, Actor by) {
    audit.record(by, "application-" + what, "application", id, details);
  }

  /**
   * Writes down what was done with a list of staff moves.
   *
   * @param what {@code read}, {@code applied} or {@code undone}
   */
  public void staffMoves(String what, UUID list, Map<String, ?> details, Actor by) {
    audit.record(by, "staff-moves-" + what, "staff-moves", list, details);
  }

  /** Writes down what a room tells that does not change the entry of the account. */
  public void note(AuditNote note, Actor by) {
    audit.record(by, note.action(), note.type(), note.id(), note.details());
  }

  private void registered(AccountView now, Actor by) {
    history.add(HistoryEntry.registered(now.moment(by)));
    if (now.opening() != null) {
      stages(now, now.opening().stages(), by);
      earlier(now, now.opening().earlier(), by);
    }
    audit.record(by, "account-registered", "account", now.id(), Map.of("account", now));
    outbox.add(new AccountRegistered(now.published()));
  }

  private void earlier(AccountView now, @Nullable EarlierOpening earlier, Actor by) {
    if (earlier != null) {
      history.add(HistoryEntry.openedEarlier(now.moment(by), earlier.on()));
    }
  }

  /** Readers of the topic drop their copy; the topic keeps the last word about the account. */
  private void withdrawn(AccountView now, AccountChange.Withdrawn withdrawn, Actor by) {
    String from = withdrawn.from().wire();
    String to = jp.yagura.contract.AccountState.WITHDRAWN;
    history.add(HistoryEntry.withdrawn(now.moment(by), from, to, withdrawn.reason()));
    audit.record(
        by,
        "account-withdrawn",
        "account",
        now.id(),
        Map.of("account", now, "reason", withdrawn.reason()));
    outbox.add(
        new AccountStateMoved(
            now.published().withdrawn(now.changedAt()), from, withdrawn.reason(), null));
  }

  private void edited(
      AccountView now, List<HistoryEntry.Change> fields, @Nullable String why, Actor by) {
    fields.forEach(field -> history.add(HistoryEntry.changed(now.moment(by), field, why)));
    audit.record(by, "account-changed", "account", now.id(), Map.of("changes", fields));
    outbox.add(new AccountChanged(now.published()));
  }

  private void renamed(
      AccountView now, FormerIdentity former, List<HistoryEntry.Change> fields, Actor by) {
    String on = former.until().toString();
    fields.forEach(field -> history.add(HistoryEntry.renamed(now.moment(by), field, on)));
    audit.record(
        by,
        "account-renamed",
        "account",
        now.id(),
        Map.of("changes", fields, "on", on, "former", former));
    outbox.add(new AccountChanged(now.published()));
  }

  private void struck(AccountView now, FormerIdentity former, String reason, Actor by) {
    var line = new HistoryEntry.Change("former", former.handle(), null);
    history.add(HistoryEntry.changed(now.moment(by), line, reason));
    audit.record(
        by,
        "account-former-struck",
        "account",
        now.id(),
        Map.of("former", former, "reason", reason));
    outbox.add(new AccountChanged(now.published()));
  }

  private void replaced(AccountView now, AccountChange.Replaced replaced, Actor by) {
    var line =
        new HistoryEntry.Change(
            "successor", called(replaced.before()), called(replaced.successor()));
    history.add(HistoryEntry.changed(now.moment(by), line, replaced.reason()));
    Map<String, Object> details = new HashMap<>();
    details.put("reason", replaced.reason());
    if (replaced.successor() != null) {
      details.put("successor", replaced.successor());
    }
    audit.record(by, "account-replaced", "account", now.id(), details);
    outbox.add(new AccountChanged(now.published()));
  }

  /** As people know the account, for a line that stays readable whatever becomes of it. */
  private @Nullable String called(@Nullable UUID id) {
    return id == null
        ? null
        : accounts
            .findByIdOptional(new AccountId(id))
            .map(Account::view)
            .map(it -> it.displayName() + " " + it.shownHandle())
            .orElse(null);
  }

  private void passed(AccountView now, List<PassedStage> passed, Actor by) {
    stages(now, passed, by);
    audit.record(by, "account-stages-passed", "account", now.id(), Map.of("stages", passed));
    outbox.add(new AccountChanged(now.published()));
  }

  private void ended(AccountView now, AccountChange.Ended ended, Actor by) {
    var moved = new AccountChange.Moved(ended.from(), now.state(), ended.reason(), null);
    moved(now, moved, ended.how(), by);
    List<PassedStage> lines = new ArrayList<>();
    ended.how().decision().ifPresent(lines::add);
    lines.addAll(ended.how().stages());
    stages(now, lines, by);
  }

  private void moved(
      AccountView now, AccountChange.Moved moved, @Nullable ClosingRecord how, Actor by) {
    UUID incident = moved.incidentId();
    var states = new HistoryEntry.Change("state", moved.from().wire(), moved.to().wire());
    history.add(HistoryEntry.moved(now.moment(by), states, moved.reason(), incident));
    Map<String, Object> details = new HashMap<>();
    details.put("from", moved.from());
    details.put("to", moved.to());
    details.put("reason", moved.reason());
    if (incident != null) {
      details.put("incident", incident);
    }
    if (how != null) {
      details.put("closing", how);
    }
    audit.record(by, "account-state-moved", "account", now.id(), details);
    outbox.add(
        new AccountStateMoved(now.published(), moved.from().wire(), moved.reason(), incident));
  }

  private void stages(AccountView now, List<PassedStage> passed, Actor by) {
    for (int i = 0; i < passed.size(); i++) {
      history.add(HistoryEntry.passed(now.moment(by), passed.get(i), i));
    }
  }

  /** The version counts up when the row is written, and events carry it. */
  private AccountView flushed(Account account) {
    accounts.flush();
    return account.view();
  }
}
