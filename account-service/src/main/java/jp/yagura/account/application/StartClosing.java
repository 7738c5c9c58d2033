package jp.yagura.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.contract.Actor;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.words.Words;

/**
 * Begins the closing of an account that was deleted in an incident: a draft of its division, whose
 * head is asked to file it. Deleting at once leaves out the notice period, not the papers.
 */
@ApplicationScoped
public class StartClosing {
  private static final Words WORDS = Words.of("application");

  private final FindAccounts accounts;
  private final ReadApplications reading;
  private final RecordApplication record;
  private final AskOwners owners;
  private final GuidelineBook book;
  private final Clock clock;

  StartClosing(
      FindAccounts accounts,
      ReadApplications reading,
      RecordApplication record,
      AskOwners owners,
      GuidelineBook book,
      Clock clock) {
    this.accounts = accounts;
    this.reading = reading;
    this.record = record;
    this.owners = owners;
    this.book = book;
    this.clock = clock;
  }

  /**
   * Begins it, unless the account has ended, something is being decided about it already, or its
   * municipality has no guideline.
   *
   * @param municipality of the account
   * @param incident number of the incident
   * @param deletedAt when the account was deleted
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void start(String municipality, UUID accountId, String incident, Instant deletedAt) {
    AccountId id = new AccountId(accountId);
    Optional<GuidelineProfile> profile = book.inForce(municipality);
    // held, so that two incidents about one account begin one closing
    if (profile.isEmpty() || !accounts.hold(id)) {
      return;
    }
    accounts
        .byId(id)
        .filter(it -> it.state() != AccountState.RETIRED && reading.running(it.id()).isEmpty())
        .ifPresent(it -> draft(it, profile.get(), incident, deletedAt));
  }

  private void draft(
      AccountView account, GuidelineProfile profile, String incident, Instant deletedAt) {
    String division = account.operatingDivision();
    String reason =
        WORDS.get(
            "closing_by_incident",
            Locale.JAPANESE,
            incident,
            Times.moment(deletedAt, Locale.JAPANESE));
    var content = new ApplicationContent(null, null, null, null, Map.of(), null, reason, null);
    var around =
        new CaseSituation(
            new Acting(Actor.SYSTEM, Set.of(), division),
            profile,
            book.today(),
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            Locale.JAPANESE);
    var application =
        new Application(ApplicationKind.CLOSING, division, false, account.id(), content, around);
    StoredApplication now = record.record(application, application.drafted(), Actor.SYSTEM);
    owners.askToFile(now, incident, profile);
  }
}
