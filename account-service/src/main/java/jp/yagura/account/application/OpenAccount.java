package jp.yagura.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yagura.account.opening.OpeningPolicy;
import jp.yagura.account.opening.OpeningRecord;
import jp.yagura.account.opening.PolicyItem;
import jp.yagura.account.procedure.PassedStage;
import jp.yagura.account.procedure.Procedure;
import jp.yagura.account.procedure.StageQuestion;
import jp.yagura.account.register.AccountEntry;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.RegisterAccount;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.account.Stage.Kind;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.profile.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Takes the report that an account was opened: it enters the register with the stages that its
 * application passed, and no other way does so without PR typing them.
 */
@ApplicationScoped
class OpenAccount {
  private final ReadApplications reading;
  private final RecordApplication record;
  private final SituationOfCases situation;
  private final RegisterAccount register;
  private final Validator validator;

  OpenAccount(
      ReadApplications reading,
      RecordApplication record,
      SituationOfCases situation,
      RegisterAccount register,
      Validator validator) {
    this.reading = reading;
    this.record = record;
    this.situation = situation;
    this.register = register;
    this.validator = validator;
  }

  /** Registers the account; the application is over then. */
  @Transactional
  Outcome<ApplicationView> open(ApplicationId id, IfMatch ifMatch, AccountReport report) {
    Application application = reading.held(id).orElse(null);
    if (application == null) {
      return Outcome.refused(Refused.notFound());
    }
    StoredApplication before = application.stored();
    GuidelineProfile profile = reading.profile(before);
    CaseSituation around = situation.under(profile);
    if (!before.readBy(around.acting())) {
      return Outcome.refused(Refused.forbidden("application-of-others"));
    }
    Optional<Refused> stale = ifMatch.refuses(before.version());
    if (stale.isPresent()) {
      return Outcome.refused(stale.get());
    }
    var words = new StageWords(null, null, Map.of(), report.on(), report.late());
    List<Refused> refusals = refusals(before, application.rules(around), words, around);
    AccountEntry entry = refusals.isEmpty() ? entry(before, report) : null;
    if (entry == null) {
      return Outcome.refused(refusals);
    }
    refusals.addAll(wrong(entry));
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    return register(application, entry, words, around);
  }

  private Outcome<ApplicationView> register(
      Application application, AccountEntry entry, StageWords words, CaseSituation around) {
    StoredApplication before = application.stored();
    OpeningRecord opened = opened(before, application.rules(around), words, around);
    return switch (register.open(entry, opened, around.acting().actor())) {
      case Outcome.NotDone<AccountView>(var refused) -> Outcome.refused(refused);
      case Outcome.Done<AccountView>(AccountView account) ->
          application
              .apply(new ApplicationAct.Complete(account.id(), words), around)
              .map(
                  change ->
                      reading.view(record.record(application, change, around.acting().actor())));
    };
  }

  /** What speaks against the report: a stage that was skipped, or somebody else's turn. */
  private static List<Refused> refusals(
      StoredApplication before, StageRules rules, StageWords words, CaseSituation around) {
    List<Refused> refusals = new ArrayList<>();
    if (before.kind() != ApplicationKind.OPENING || before.state() != ApplicationState.FILED) {
      refusals.add(
          Refused.conflict(
                  "application-not-now", ApplicationWords.state(before.state(), around.language()))
              .with("state", before.state().wire()));
      return refusals;
    }
    StageQuestion report = null;
    List<StageQuestion> missing = new ArrayList<>();
    for (StageQuestion left :
        CaseStages.of(around.profile(), before.kind(), false).left(before.stages())) {
      if (left.stage().kind() == Kind.URL_REPORT) {
        report = left;
      } else {
        missing.add(left);
      }
    }
    OwnerRole owner = report == null ? around.profile().opening().issuer() : report.stage().owner();
    boolean late = words.late() != null && around.acting().pr();
    if (!around.acting().owns(owner, before.division()) && !late) {
      refusals.add(
          report == null
              ? Refused.forbidden("application-account-by", around.title(owner))
              : rules.notYours(report));
    } else if (!missing.isEmpty()) {
      refusals.add(skipped(missing, around));
    } else if (report != null
        && rules.pass(report, words) instanceof Outcome.NotDone<PassedStage>(var wrong)) {
      refusals.addAll(wrong);
    }
    return refusals;
  }

  private static Refused skipped(List<StageQuestion> missing, CaseSituation around) {
    StageQuestion first = missing.getFirst();
    String cite = first.cite();
    return Refused.conflict(
            "application-stages-missing",
            String.join(
                "、", missing.stream().map(it -> it.stage().title().in(around.language())).toList()),
            cite == null ? "–" : cite)
        .under(first.stage().clause())
        .with("missing", missing.stream().map(StageQuestion::id).toList());
  }

  private static @Nullable AccountEntry entry(StoredApplication before, AccountReport report) {
    ApplicationContent content = before.content();
    Platform platform = content.on();
    String name = content.displayName();
    String responsible = content.responsiblePerson();
    return platform == null || name == null || responsible == null
        ? null
        : new AccountEntry(
            platform,
            report.handle(),
            report.platformId(),
            report.url(),
            name,
            before.division(),
            responsible,
            null);
  }

  private List<Refused> wrong(AccountEntry entry) {
    return validator.validate(entry).stream()
        .map(
            it ->
                Refused.invalid(
                    it.getPropertyPath().toString(), "application-field", it.getMessage()))
        .toList();
  }

  private static OpeningRecord opened(
      StoredApplication before, StageRules rules, StageWords words, CaseSituation around) {
    GuidelineProfile profile = around.profile();
    List<PolicyItem> policy =
        OpeningPolicy.read(profile, before.content().policy(), "policy.", false, around.language())
            .items();
    List<PassedStage> stages = new ArrayList<>(before.stages());
    for (StageQuestion left : CaseStages.of(profile, before.kind(), false).left(before.stages())) {
      if (rules.pass(left, words) instanceof Outcome.Done<PassedStage>(PassedStage report)) {
        stages.add(report);
      }
    }
    stages.addAll(Procedure.opening(profile).byTheRegister(around.today()));
    return new OpeningRecord(
        before.guideline(),
        before.content().accountClass(),
        OpeningPolicy.published(profile, stages, policy),
        policy,
        null,
        before.id().value(),
        before.content().contractor(),
        List.of());
  }
}
