package jp.yagura.account.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.register.AccountAct;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.AuditNote;
import jp.yagura.account.register.ChangeAccount;
import jp.yagura.account.register.Chronicle;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.guideline.account.Opening;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Passes an account from one division to another, by the acts of those who answer for it. */
@ApplicationScoped
class PassAccount {
  private final Transfers transfers;
  private final TransferAccess access;
  private final FindAccounts accounts;
  private final ChangeAccount change;
  private final AskTaker ask;
  private final Chronicle chronicle;
  private final GuidelineBook book;
  private final CurrentCaller caller;
  private final Clock clock;

  PassAccount(
      Transfers transfers,
      TransferAccess access,
      FindAccounts accounts,
      ChangeAccount change,
      AskTaker ask,
      Chronicle chronicle,
      GuidelineBook book,
      CurrentCaller caller,
      Clock clock) {
    this.transfers = transfers;
    this.access = access;
    this.accounts = accounts;
    this.change = change;
    this.ask = ask;
    this.chronicle = chronicle;
    this.book = book;
    this.caller = caller;
    this.clock = clock;
  }

  /** Wishes that it passes; where PR does, it is decided by that. */
  @Transactional
  Outcome<TransferView> begin(AccountId id, String division, String reason) {
    AccountView account = accounts.one(id);
    if (!access.mayAsk(account)) {
      return Outcome.refused(Refused.forbidden("transfer-asked-by", account.operatingDivision()));
    }
    accounts.hold(id);
    String to = division.strip();
    String why = reason.strip();
    List<Refused> wrong = new ArrayList<>(OperatorRules.wish(account, to, why));
    legal(account).ifPresent(wrong::add);
    if (transfers.of(account.id()).stream().anyMatch(TransferView::open)) {
      wrong.add(Refused.conflict("transfer-under-way"));
    }
    if (!wrong.isEmpty()) {
      return Outcome.refused(wrong);
    }
    var wish =
        new TransferWish(account.id(), account.operatingDivision(), to, why, clause(account));
    Transfer transfer = new Transfer(wish, access.decides(), caller.actor(), now());
    transfers.persistAndFlush(transfer);
    return Outcome.done(recorded(account, transfer.view()));
  }

  /**
   * Acts on it; ends the request where the account has no such transfer.
   *
   * @param person who answers for the account from now on, where the caller takes it over
   */
  @Transactional
  Outcome<TransferView> act(
      AccountId id,
      TransferId which,
      IfMatch ifMatch,
      TransferAct act,
      @Nullable String words,
      @Nullable String person) {
    AccountView account = accounts.one(id);
    Transfer transfer =
        transfers
            .hold(which)
            .filter(it -> it.view().accountId().equals(account.id()))
            .orElseThrow(() -> Refused.notFound().exception());
    TransferView before = transfer.view();
    Optional<Refused> no = refuses(before, ifMatch, act, words, person);
    if (no.isPresent()) {
      return Outcome.refused(no.get());
    }
    String plain = words == null || words.isBlank() ? null : words.strip();
    return switch (transfer.apply(act, plain, caller.actor(), now())) {
      case Outcome.NotDone<TransferView>(var refusals) -> Outcome.refused(refusals);
      case Outcome.Done<TransferView>(TransferView after) ->
          after.state() == TransferState.ACCEPTED && person != null
              ? passed(account, transfer, after, person.strip())
              : Outcome.done(flushed(account, transfer));
    };
  }

  private Optional<Refused> refuses(
      TransferView before,
      IfMatch ifMatch,
      TransferAct act,
      @Nullable String words,
      @Nullable String person) {
    boolean mine = act == TransferAct.WITHDRAW ? access.mayWithdraw(before) : access.turn(before);
    if (before.open() && !mine) {
      return Optional.of(
          Refused.forbidden(
              "transfer-not-your-turn", before.waitsForTaker() ? before.toDivision() : "PR"));
    }
    return ifMatch
        .refuses(before.version())
        .or(() -> OperatorRules.act(before, act, words, person));
  }

  private Outcome<TransferView> passed(
      AccountView account, Transfer transfer, TransferView after, String person) {
    var pass = new AccountAct.PassTo(after.toDivision(), person, after.reason());
    return change
        .change(
            new AccountId(account.id()),
            IfMatch.version(account.version()),
            caller.actor(),
            now ->
                now.state() == AccountState.RETIRED
                    ? Outcome.refused(Refused.conflict("transfer-of-ended"))
                    : Outcome.done(pass))
        .map(moved -> flushed(moved, transfer));
  }

  private TransferView flushed(AccountView account, Transfer transfer) {
    transfers.flush();
    return recorded(account, transfer.view());
  }

  private TransferView recorded(AccountView account, TransferView it) {
    Map<String, Object> details = Map.of("transfer", it);
    chronicle.note(
        AuditNote.account(account.id(), "account-transfer-" + it.state().wire(), details),
        caller.actor());
    ask.ask(account, it, caller.actor());
    return it;
  }

  /** Where the guideline names the kinds of account that may pass, no other does. */
  private Optional<Refused> legal(AccountView account) {
    return opening(account)
        .filter(Opening::limitsTransfers)
        .filter(it -> kind(account).filter(Opening.AccountClass::transferable).isEmpty())
        .flatMap(it -> it.classes().stream().filter(Opening.AccountClass::transferable).findFirst())
        .map(it -> Refused.conflict("transfer-of-such", it.name().ja()).under(it.clause()));
  }

  private Optional<Opening.AccountClass> kind(AccountView account) {
    String kind = account.accountClass();
    return kind == null ? Optional.empty() : opening(account).flatMap(it -> it.accountClass(kind));
  }

  private Optional<Opening> opening(AccountView account) {
    return book.inForce(account.municipality()).map(it -> it.opening());
  }

  private @Nullable String clause(AccountView account) {
    return kind(account)
        .filter(Opening.AccountClass::transferable)
        .map(Opening.AccountClass::clause)
        .orElse(null);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
