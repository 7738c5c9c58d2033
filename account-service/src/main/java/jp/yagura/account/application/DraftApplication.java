package jp.yagura.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.account.opening.OpeningPolicy;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.account.Opening;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.profile.Platform;
import org.jspecify.annotations.Nullable;

/** Begins an application. */
@ApplicationScoped
class DraftApplication {
  private final ReadApplications reading;
  private final RecordApplication record;
  private final SituationOfCases situation;
  private final FindAccounts accounts;
  private final OpeningPolicy opening;

  DraftApplication(
      ReadApplications reading,
      RecordApplication record,
      SituationOfCases situation,
      FindAccounts accounts,
      OpeningPolicy opening) {
    this.reading = reading;
    this.record = record;
    this.situation = situation;
    this.accounts = accounts;
    this.opening = opening;
  }

  /**
   * Begins one for the caller's own division, or about an account that the division runs.
   *
   * @param accountId the account that it is about; null for a new one
   */
  @Transactional
  Outcome<ApplicationView> draft(
      ApplicationKind kind, @Nullable UUID accountId, ApplicationContent content) {
    GuidelineProfile profile = reading.inForce();
    CaseSituation around = situation.under(profile);
    AccountView account = null;
    if (kind != ApplicationKind.OPENING) {
      account = accountId == null ? null : accounts.byId(new AccountId(accountId)).orElse(null);
      Optional<Refused> refused = about(account);
      if (refused.isPresent()) {
        return Outcome.refused(refused.get());
      }
    }
    String division = account == null ? around.acting().division() : account.operatingDivision();
    boolean ordered =
        kind == ApplicationKind.CLOSING && account != null && orders(account, division, around);
    List<Refused> refusals = new ArrayList<>();
    if (!ordered) {
      mayApply(kind, division, around).ifPresent(refusals::add);
    }
    if (refusals.isEmpty()) {
      refusals.addAll(ContentRules.draft(content, kind, around));
      refusals.addAll(listed(kind, content));
    }
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    var application =
        new Application(
            kind, division, ordered, account == null ? null : account.id(), content, around);
    StoredApplication now =
        record.record(application, application.drafted(), around.acting().actor());
    return Outcome.done(reading.view(now));
  }

  /** What speaks against an account that an application is about. */
  private Optional<Refused> about(@Nullable AccountView account) {
    if (account == null) {
      return Optional.of(Refused.invalid("accountId", "application-account-missing"));
    }
    if (account.state() == AccountState.RETIRED) {
      return Optional.of(Refused.conflict("application-account-ended"));
    }
    List<StoredApplication> running = reading.running(account.id());
    return running.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Refused.conflict("application-running")
                .with("application", running.getFirst().id().toString()));
  }

  /** Whether PR orders the end of another division's account, as its guideline lets it. */
  private static boolean orders(AccountView account, String division, CaseSituation around) {
    return around.acting().pr()
        && !around.acting().writesFor(division)
        && around.profile().closing().decides(OwnerRole.PR, account.accountClass());
  }

  /** Whose application it may be. */
  private static Optional<Refused> mayApply(
      ApplicationKind kind, String division, CaseSituation around) {
    Opening rules = around.profile().opening();
    if (kind == ApplicationKind.OPENING
        && rules.applicant() == OwnerRole.PR
        && !around.acting().pr()) {
      String clause =
          rules.fixedAccounts().isEmpty() ? null : rules.fixedAccounts().getFirst().clause();
      return Optional.of(
          Refused.forbidden(
                  "application-by-opener-only",
                  around.profile().document().title().in(around.language()),
                  rules.opener().in(around.language()))
              .under(clause));
    }
    if (division.isEmpty()) {
      return Optional.of(Refused.forbidden("application-division-missing"));
    }
    if (around.acting().writesFor(division)) {
      return Optional.empty();
    }
    String clause = kind == ApplicationKind.CLOSING ? around.profile().closing().clause() : null;
    return Optional.of(Refused.forbidden("application-not-your-division", division).under(clause));
  }

  /** Where the guideline names the accounts, there are no others. */
  List<Refused> listed(ApplicationKind kind, ApplicationContent content) {
    Platform platform = content.on();
    String name = content.displayName();
    return kind == ApplicationKind.OPENING && platform != null && name != null
        ? opening.refusal(platform, name).stream().toList()
        : List.of();
  }
}
