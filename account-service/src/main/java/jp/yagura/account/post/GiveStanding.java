package jp.yagura.account.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.Chronicle;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** A head agrees beforehand to posts of an account, of one case of the guideline, for a time. */
@ApplicationScoped
class GiveStanding {
  /** Longest time, a product default: whoever heads the division changes in April. */
  private static final int MOST_DAYS = 366;

  private final StandingApprovalQueries approvals;
  private final PostGuidelines guidelines;
  private final PostAccess access;
  private final FindAccounts accounts;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Clock clock;

  GiveStanding(
      StandingApprovalQueries approvals,
      PostGuidelines guidelines,
      PostAccess access,
      FindAccounts accounts,
      Chronicle chronicle,
      CurrentCaller caller,
      Clock clock) {
    this.approvals = approvals;
    this.guidelines = guidelines;
    this.access = access;
    this.accounts = accounts;
    this.chronicle = chronicle;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  Outcome<StandingApproval> give(StandingEntry entry) {
    ApprovalRule rule = guidelines.now();
    if (!rule.mode().standing()) {
      return Outcome.refused(Refused.conflict("post-no-standing").under(rule.clause()));
    }
    AccountView account = accounts.byId(new AccountId(entry.account())).orElse(null);
    if (account == null) {
      return Outcome.refused(Refused.invalid("account", "post-account-unknown"));
    }
    if (!access.heads(account.operatingDivision())) {
      return Outcome.refused(Refused.forbidden("post-not-head").under(rule.clause()));
    }
    Instant now = now();
    LocalDate today = LocalDate.ofInstant(now, Times.TOKYO);
    List<Refused> wrong = new ArrayList<>();
    if (rule.exception(entry.scope()).isEmpty()) {
      wrong.add(Refused.invalid("scope", "post-standing-case").under(rule.clause()));
    }
    LocalDate from = entry.from() == null ? today : entry.from();
    if (from.isBefore(today)) {
      wrong.add(Refused.invalid("from", "post-standing-past"));
    } else if (entry.until().isBefore(from)
        || entry.until().isAfter(from.plusDays(MOST_DAYS))
        || from.isAfter(today.plusDays(MOST_DAYS))) {
      wrong.add(Refused.invalid("until", "post-standing-days", MOST_DAYS));
    }
    if (!wrong.isEmpty()) {
      return Outcome.refused(wrong);
    }
    StandingApproval given =
        new StandingApproval(
            UUID.randomUUID(),
            account.id(),
            entry.scope(),
            from.equals(today) ? now : from.atStartOfDay(Times.TOKYO).toInstant(),
            entry.until().plusDays(1).atStartOfDay(Times.TOKYO).toInstant(),
            caller.subject(),
            caller.name(),
            now,
            null,
            null);
    approvals.add(given);
    chronicle.note(PostNotes.standingGiven(given), caller.actor());
    return Outcome.done(given);
  }

  /** Ends it before its time; ends the request where there is none. */
  @Transactional
  Outcome<StandingApproval> end(UUID id) {
    StandingApproval before = approvals.one(id).orElseThrow(() -> Refused.notFound().exception());
    AccountView account = accounts.one(new AccountId(before.accountId()));
    if (!access.heads(account.operatingDivision())) {
      return Outcome.refused(Refused.forbidden("post-not-head"));
    }
    if (!approvals.end(id, now(), caller.actor())) {
      return Outcome.refused(Refused.conflict("post-standing-over"));
    }
    chronicle.note(PostNotes.standingEnded(id), caller.actor());
    return Outcome.done(approvals.one(id).orElseThrow());
  }

  /** All of the municipality that the caller may see. */
  List<Listed> all() {
    Instant now = now();
    return approvals.all().stream()
        .flatMap(
            it ->
                accounts.byId(new AccountId(it.accountId())).stream()
                    .filter(account -> access.mayWriteFor(account.operatingDivision()))
                    .map(
                        account ->
                            new Listed(
                                it,
                                account.displayName() + " " + account.shownHandle(),
                                it.holds(now),
                                it.untilAt().isAfter(now)
                                    && it.endedAt() == null
                                    && access.heads(account.operatingDivision()))))
        .toList();
  }

  /**
   * One with the name of its account.
   *
   * @param holds whether it holds now
   * @param mayEnd whether the caller may end it
   */
  record Listed(StandingApproval approval, String account, boolean holds, boolean mayEnd) {}

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
