package jp.yagura.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.yagura.account.opening.OpeningPolicy;
import jp.yagura.account.opening.OpeningRecord;
import jp.yagura.account.opening.PolicyItem;
import jp.yagura.account.procedure.PassedStage;
import jp.yagura.account.procedure.Procedure;
import jp.yagura.account.register.AccountAct;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.ChangeAccount;
import jp.yagura.account.register.ClosingRecord;
import jp.yagura.account.register.Editor;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.account.Closing;
import jp.yagura.guideline.account.Stage;
import jp.yagura.guideline.account.Stage.Kind;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import org.jspecify.annotations.Nullable;

/** Carries out in the register what a stage of an application is about. */
@ApplicationScoped
class ApplyToAccount {
  private static final IfMatch AS_IT_IS = new IfMatch("*");

  /** Whose stage it was has been looked at by the case. */
  private static final Editor BY_THE_CASE = new Editor(Set.of(Role.PR), "");

  private final ChangeAccount change;
  private final FindAccounts accounts;
  private final ClosingNoticeQueries notices;
  private final Applications applications;
  private final RecordApplication record;

  ApplyToAccount(
      ChangeAccount change,
      FindAccounts accounts,
      ClosingNoticeQueries notices,
      Applications applications,
      RecordApplication record) {
    this.change = change;
    this.accounts = accounts;
    this.notices = notices;
    this.applications = applications;
    this.record = record;
  }

  /**
   * Carries out what has just been passed.
   *
   * @return whether all that was applied for has happened
   */
  @Transactional(Transactional.TxType.MANDATORY)
  boolean apply(StoredApplication it, ApplicationChange passed, CaseSituation around) {
    UUID id = it.accountId();
    if (id == null) {
      return false;
    }
    AccountView account = accounts.one(new AccountId(id));
    if (it.kind() == ApplicationKind.CLOSING) {
      close(it, account, passed, around);
    }
    if (it.kind() == ApplicationKind.OPENING && !passed.passed().isEmpty()) {
      change(account, new AccountAct.PassStages(passed.passed(), BY_THE_CASE), around);
    }
    boolean over =
        it.state() == ApplicationState.FILED
            && CaseStages.of(around.profile(), it.kind(), true).left(it.stages()).isEmpty();
    if (over && it.kind() == ApplicationKind.POLICY_CHANGE) {
      changePolicy(it, account, around);
    }
    return over;
  }

  private void close(
      StoredApplication it, AccountView account, ApplicationChange passed, CaseSituation around) {
    GuidelineProfile profile = around.profile();
    if (it.state() != ApplicationState.FILED) {
      notices.remove(account.id());
      return;
    }
    for (PassedStage stage : passed.passed()) {
      Kind kind = kind(profile, stage.id());
      if (kind == Kind.NOTICE_PERIOD && stage.on() != null) {
        Closing.Notice notice = profile.closing().notice();
        notices.announce(
            account.id(), stage.on(), notice == null ? stage.on() : notice.over(stage.on()));
      }
      if (kind == Kind.UNPUBLISH) {
        notices.remove(account.id());
        String reason = it.content().reason() == null ? "–" : it.content().reason();
        change(account, new AccountAct.End(ending(it, profile), reason), around);
        applications
            .unfinishedOpenings(account.id())
            .forEach(
                opening ->
                    record.record(
                        opening, opening.accountEnded(around.now()), around.acting().actor()));
      } else if (account.state() == AccountState.RETIRED) {
        change(account, new AccountAct.PassStages(List.of(stage), BY_THE_CASE), around);
      }
    }
  }

  private static @Nullable Kind kind(GuidelineProfile profile, String stage) {
    return profile.closing().stages().stream()
        .filter(it -> it.id().equals(stage))
        .map(Stage::kind)
        .findFirst()
        .orElse(null);
  }

  private static ClosingRecord ending(StoredApplication it, GuidelineProfile profile) {
    Closing closing = profile.closing();
    String criterion = it.content().criterion();
    OwnerRole by = it.ordered() ? OwnerRole.PR : closing.decidedBy();
    String clause = closing.clause();
    return new ClosingRecord(
        it.guideline(),
        profile.vocabulary().title(by),
        clause == null ? null : rule(profile, clause),
        closing
            .criterion(criterion == null ? "" : criterion)
            .map(c -> new ClosingRecord.Criterion(c.id(), c.text(), rule(profile, c.clause())))
            .orElse(null),
        it.stages());
  }

  private static ClosingRecord.Rule rule(GuidelineProfile profile, String clause) {
    return new ClosingRecord.Rule(clause, profile.cite(clause));
  }

  /** The new policy is published with the account; what was not published before is now. */
  private void changePolicy(StoredApplication it, AccountView account, CaseSituation around) {
    GuidelineProfile profile = around.profile();
    List<PolicyItem> items =
        OpeningPolicy.read(profile, it.content().policy(), "policy.", false, around.language())
            .items();
    List<PassedStage> stages = new ArrayList<>(it.stages());
    OpeningRecord opening = account.opening();
    for (PassedStage published : Procedure.opening(profile).byTheRegister(around.today())) {
      boolean before =
          opening != null
              && opening.stages().stream().anyMatch(stage -> stage.id().equals(published.id()));
      if (!before) {
        stages.add(published);
      }
    }
    stages = OpeningPolicy.published(profile, stages, items);
    change(account, new AccountAct.ChangePolicy(items, stages), around);
  }

  private void change(AccountView account, AccountAct act, CaseSituation around) {
    change
        .change(
            new AccountId(account.id()), AS_IT_IS, around.acting().actor(), _ -> Outcome.done(act))
        .orRefuse();
  }
}
