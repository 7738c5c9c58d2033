package jp.yagura.account.compromise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import jp.yagura.account.custody.PlanRotation;
import jp.yagura.account.finding.FollowReports;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.register.AccountAct;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.ChangeAccount;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.contract.Actor;
import jp.yagura.contract.AffectedAccount;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;

/**
 * Marks the account of a hijack while the incident is open, and gives it back when no open hijack
 * concerns it any more. Every event tells the incident's whole state, so following that state is
 * enough, whichever event brought it.
 */
@ApplicationScoped
class FollowIncident {
  private static final Set<String> OPEN = Set.of("reported", "confirmed", "contained");

  private static final IfMatch AS_IT_IS = new IfMatch("*");

  private final Concerns concerns;
  private final GuidelineBook book;
  private final FindAccounts accounts;
  private final ChangeAccount change;
  private final PlanRotation rotation;
  private final FollowReports reports;

  FollowIncident(
      Concerns concerns,
      GuidelineBook book,
      FindAccounts accounts,
      ChangeAccount change,
      PlanRotation rotation,
      FollowReports reports) {
    this.concerns = concerns;
    this.book = book;
    this.accounts = accounts;
    this.change = change;
    this.rotation = rotation;
    this.reports = reports;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void follow(IncidentSummary incident) {
    Map<UUID, Concern> known = concerns.of(incident.incidentId());
    if (known.values().stream().anyMatch(it -> it.knows(incident.version()))) {
      return;
    }
    Set<UUID> taken = OPEN.contains(incident.stage()) ? taken(incident) : Set.of();
    // in one order, for two incidents may concern the same accounts
    Set<UUID> all = new TreeSet<>(known.keySet());
    all.addAll(taken);
    for (UUID account : all) {
      Concern before = known.get(account);
      Concern concern = before == null ? new Concern(incident.incidentId(), account) : before;
      settle(concern, taken.contains(account), incident);
    }
    reports.reported(taken, incident.number());
  }

  /** The accounts of ours that are reported to be in other hands. */
  Set<UUID> taken(IncidentSummary incident) {
    Set<UUID> taken = new TreeSet<>();
    UUID account = incident.accountId();
    if (account != null && accountTaken(incident)) {
      taken.add(account);
    }
    incident.accounts().stream()
        .filter(AffectedAccount::taken)
        .flatMap(it -> Stream.ofNullable(it.accountId()))
        .forEach(taken::add);
    return taken;
  }

  /** Whether one of the incident's kinds means that an account of ours is in other hands. */
  private boolean accountTaken(IncidentSummary incident) {
    return incident.kinds().stream()
        .anyMatch(kind -> book.ownAccountTaken(incident.municipality(), kind));
  }

  /** The account is held first: two incidents that end and begin at once must see each other. */
  private void settle(Concern concern, boolean open, IncidentSummary incident) {
    AccountId account = new AccountId(concern.accountId());
    if (!accounts.hold(account) || !concern.becomes(open, incident.version())) {
      return;
    }
    concerns.persist(concern);
    concerns.flush();
    String reason = reason(incident, open);
    if (open) {
      change(account, new AccountAct.Suspect(reason, incident.incidentId()));
      rotation.plan(account);
    } else if (!concerns.anyOpen(account.value())) {
      change(account, new AccountAct.Release(reason, incident.incidentId()));
    }
  }

  private void change(AccountId account, AccountAct act) {
    change.change(account, AS_IT_IS, Actor.SYSTEM, _ -> Outcome.done(act)).orRefuse();
  }

  private static String reason(IncidentSummary incident, boolean open) {
    String what = incident.number() + " " + incident.typeName();
    if (open) {
      return what;
    }
    return switch (incident.stage()) {
      case "recovered" -> what + "（復旧）";
      case "dismissed" -> what + "（該当なし）";
      case "closed" -> what + "（終結）";
      case "joined" -> what + "（統合）";
      default -> what + "（対象から除外）";
    };
  }
}
