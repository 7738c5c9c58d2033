package jp.yagura.account.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.account.register.WithdrawAccount;
import jp.yagura.contract.Actor;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;

/** Takes back everything that an import registered, as long as nobody has changed any of it. */
@ApplicationScoped
class UndoImport {
  private static final int LONGEST_REASON = 500;
  private static final int NAMED = 10;

  private final AccountImports imports;
  private final FindAccounts find;
  private final WithdrawAccount withdraw;
  private final Clock clock;

  UndoImport(AccountImports imports, FindAccounts find, WithdrawAccount withdraw, Clock clock) {
    this.imports = imports;
    this.find = find;
    this.withdraw = withdraw;
    this.clock = clock;
  }

  /**
   * Takes the accounts back.
   *
   * @param ifMatch the version that the person read
   * @param reason stands in the history of each of them
   */
  @Transactional
  Outcome<ImportView> undo(ImportId id, IfMatch ifMatch, String reason, Actor by) {
    AccountImport found = imports.hold(id, by.subject(), clock.instant()).orElse(null);
    if (found == null) {
      return Outcome.refused(Refused.notFound());
    }
    Optional<Refused> refused =
        found
            .notToUndo()
            .or(() -> ifMatch.refuses(found.view(null).version()))
            .or(() -> wrong(reason))
            .or(() -> changed(found.accounts()));
    if (refused.isPresent()) {
      return Outcome.refused(refused.get());
    }
    for (ImportedAccount account : found.accounts()) {
      var read = IfMatch.version(account.version());
      withdraw.withdraw(new AccountId(account.accountId()), read, reason, by).orRefuse();
    }
    found.undone(reason, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
    imports.flush();
    return Outcome.done(found.view(null));
  }

  private static Optional<Refused> wrong(String reason) {
    if (reason.isEmpty()) {
      return Optional.of(Refused.invalid("reason", "reason-length", LONGEST_REASON));
    }
    return PlainTexts.hasControls(reason)
        ? Optional.of(Refused.invalid("reason", "text-control-characters"))
        : CharacterCount.beyond("reason", reason, LONGEST_REASON);
  }

  private Optional<Refused> changed(List<ImportedAccount> accounts) {
    List<ImportedAccount> changed = accounts.stream().filter(this::changed).toList();
    if (changed.isEmpty()) {
      return Optional.empty();
    }
    String named =
        changed.stream()
            .limit(NAMED)
            .map(ImportedAccount::displayName)
            .collect(Collectors.joining("、"));
    List<String> ids = changed.stream().map(it -> it.accountId().toString()).toList();
    return Optional.of(
        Refused.conflict("import-accounts-changed", named, changed.size()).with("accounts", ids));
  }

  private boolean changed(ImportedAccount imported) {
    return find.byId(new AccountId(imported.accountId()))
        .filter(account -> account.version() == imported.version())
        .isEmpty();
  }
}
