package jp.yagura.account.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.Chronicle;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Writes who keeps the credentials of an account. */
@ApplicationScoped
class ChangeCustody {
  private final CustodyAccess access;
  private final Custodies custodies;
  private final CustodyQueries queries;
  private final FindAccounts accounts;
  private final ReadCustody read;
  private final Chronicle chronicle;
  private final PlanRotation rotation;
  private final CurrentCaller caller;
  private final Clock clock;

  ChangeCustody(
      CustodyAccess access,
      Custodies custodies,
      CustodyQueries queries,
      FindAccounts accounts,
      ReadCustody read,
      Chronicle chronicle,
      PlanRotation rotation,
      CurrentCaller caller,
      Clock clock) {
    this.access = access;
    this.custodies = custodies;
    this.queries = queries;
    this.accounts = accounts;
    this.read = read;
    this.chronicle = chronicle;
    this.rotation = rotation;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Writes the record, the first time too; ends the request where the account is not the caller's
   * to change.
   *
   * @param ifMatch the version that the caller read; 0 where nothing was written yet
   * @param language in which refusals call the fields
   */
  @Transactional
  Outcome<CustodyView> change(AccountId id, IfMatch ifMatch, CustodyEntry entry, Locale language) {
    AccountView account = access.changeable(id);
    accounts.hold(id);
    Optional<Refused> stale = ifMatch.refuses(custodies.of(id.value()).version());
    if (stale.isPresent()) {
      return Outcome.refused(stale.get());
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<Refused> wrong =
        EntryRules.refusals(entry, LocalDate.ofInstant(now, Times.TOKYO), language);
    if (!wrong.isEmpty()) {
      return Outcome.refused(wrong);
    }
    Custody custody =
        custodies
            .findByIdOptional(id.value())
            .orElseGet(() -> new Custody(id.value(), caller.actor(), now));
    List<String> parts = custody.changesTo(entry);
    if (parts.isEmpty() && !custodies.isPersistent(custody)) {
      return Outcome.refused(Refused.conflict("custody-nothing-written"));
    }
    if (!parts.isEmpty()) {
      custody.change(entry, caller.actor(), now);
      custodies.persistAndFlush(custody);
      long version = custody.stored().version();
      queries.add(id.value(), version, now, caller.actor(), parts);
      chronicle.custodyChanged(id, version, parts, caller.actor());
      rotation.changed(account, caller.actor());
    }
    return Outcome.done(read.view(account));
  }
}
