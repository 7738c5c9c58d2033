package jp.yagura.account.application;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.account.procedure.PassedStage;
import jp.yagura.account.procedure.StageQuestion;
import jp.yagura.guideline.account.Stage.Kind;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One application. It alone changes its state. */
@Entity
@Table(name = "account_application")
class Application {
  @EmbeddedId private ApplicationId id;

  @SuppressWarnings("UnusedVariable") // read and written by Hibernate alone
  @TenantId
  private String municipality;

  @Enumerated(EnumType.STRING)
  private ApplicationKind kind;

  @Enumerated(EnumType.STRING)
  private ApplicationState state = ApplicationState.DRAFT;

  private String division;
  private boolean ordered;

  @Column(name = "account_id")
  private @Nullable UUID accountId;

  /** Version of the guideline that it is held against: the one in force when it was filed. */
  private String guideline;

  private ApplicationContent content;

  @Convert(converter = PassedStagesColumn.class)
  private List<PassedStage> stages = List.of();

  @Column(name = "drafted_by_name")
  private String draftedByName;

  @Column(name = "drafted_at")
  private Instant draftedAt;

  @Column(name = "filed_by_name")
  private @Nullable String filedByName;

  @Column(name = "filed_at")
  private @Nullable Instant filedAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version private long version;

  protected Application() {}

  Application(
      ApplicationKind kind,
      String division,
      boolean ordered,
      @Nullable UUID accountId,
      ApplicationContent content,
      CaseSituation around) {
    this.ordered = ordered;
    this.id = ApplicationId.fresh();
    this.kind = kind;
    this.division = division;
    this.accountId = accountId;
    this.guideline = around.profile().version();
    this.content = content;
    this.draftedByName = around.acting().actor().name();
    this.draftedAt = around.now();
    this.changedAt = around.now();
  }

  /** Decides what comes of an act. A refusal leaves the application as it is. */
  Outcome<ApplicationChange> apply(ApplicationAct act, CaseSituation around) {
    Optional<Refused> notNow = notNow(act, around);
    if (notNow.isPresent()) {
      return Outcome.refused(notNow.get());
    }
    Outcome<ApplicationChange> outcome =
        switch (act) {
          case ApplicationAct.Write it -> write(it, around);
          case ApplicationAct.File it -> file(it, around);
          case ApplicationAct.Pass it -> pass(it, around);
          case ApplicationAct.Waive it -> waive(it, around);
          case ApplicationAct.SendBack it -> no(it.stage(), it.reason(), true, around);
          case ApplicationAct.TurnDown it -> no(it.stage(), it.reason(), false, around);
          case ApplicationAct.Withdraw it -> withdraw(it);
          case ApplicationAct.Complete it -> complete(it, around);
        };
    if (outcome instanceof Outcome.Done<?>) {
      this.changedAt = around.now();
    }
    return outcome;
  }

  /** Who may write in it, and whether it is in a state for the act at all. */
  private Optional<Refused> notNow(ApplicationAct act, CaseSituation around) {
    boolean now =
        switch (act) {
          case ApplicationAct.Write _, ApplicationAct.File _ -> state.written();
          case ApplicationAct.Withdraw _ ->
              !state.ended() && (accountId == null || kind != ApplicationKind.OPENING);
          case ApplicationAct.Pass _,
              ApplicationAct.Waive _,
              ApplicationAct.SendBack _,
              ApplicationAct.TurnDown _,
              ApplicationAct.Complete _ ->
              state == ApplicationState.FILED;
        };
    boolean writers =
        act instanceof ApplicationAct.Write
            || act instanceof ApplicationAct.File
            || act instanceof ApplicationAct.Withdraw;
    if (writers && !stored().writtenBy(around.acting())) {
      return Optional.of(Refused.forbidden("application-not-your-division", division));
    }
    return now
        ? Optional.empty()
        : Optional.of(
            Refused.conflict(
                    "application-not-now", ApplicationWords.state(state, around.language()))
                .with("state", state.wire()));
  }

  private Outcome<ApplicationChange> write(ApplicationAct.Write act, CaseSituation around) {
    List<Refused> refusals = ContentRules.draft(act.content(), kind, around);
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    this.content = act.content();
    return Outcome.done(ApplicationChange.plain("written", null));
  }

  private Outcome<ApplicationChange> file(ApplicationAct.File act, CaseSituation around) {
    List<Refused> refusals = new ArrayList<>(ContentRules.whole(content, kind, around));
    boolean forTheHead = !ordered && around.acting().forTheHead(division);
    if (forTheHead && !act.headAgrees()) {
      refusals.add(Refused.invalid("headAgrees", "application-head-agrees"));
    }
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    this.guideline = around.profile().version();
    this.state = ApplicationState.FILED;
    this.filedAt = around.now();
    this.filedByName = around.acting().actor().name();
    CaseStages all = CaseStages.of(around.profile(), kind, accountId != null);
    StageRules rules = rules(around);
    List<PassedStage> passed =
        all.byFiling().stream()
            .map(
                it ->
                    PassedStage.live(
                        it, around.today(), null, null, rules.how(null, List.of(), null)))
            .toList();
    this.stages = passed;
    return Outcome.done(new ApplicationChange(filed(forTheHead), passed, null, null, content));
  }

  private String filed(boolean forTheHead) {
    return ordered ? "ordered" : forTheHead ? ApplicationChange.FILED_FOR_HEAD : "filed";
  }

  private Outcome<ApplicationChange> pass(ApplicationAct.Pass act, CaseSituation around) {
    StageRules rules = rules(around);
    return switch (rules.turn(act.stage(), act.words().late() != null)) {
      case Outcome.NotDone<StageQuestion>(var refusals) -> Outcome.refused(refusals);
      case Outcome.Done<StageQuestion>(StageQuestion asked) ->
          asked.stage().kind() == Kind.URL_REPORT
              ? Outcome.refused(Refused.conflict("application-report-by-account"))
              : rules
                  .pass(asked, act.words())
                  .map(stage -> passed("passed", stage, act.words().words()));
    };
  }

  private Outcome<ApplicationChange> waive(ApplicationAct.Waive act, CaseSituation around) {
    StageRules rules = rules(around);
    return switch (rules.turn(act.stage(), false)) {
      case Outcome.NotDone<StageQuestion>(var refusals) -> Outcome.refused(refusals);
      case Outcome.Done<StageQuestion>(StageQuestion asked) ->
          rules.waive(asked, act.reason()).map(stage -> passed("waived", stage, act.reason()));
    };
  }

  private ApplicationChange passed(String action, PassedStage stage, @Nullable String words) {
    List<PassedStage> all = new ArrayList<>(stages);
    all.add(stage);
    this.stages = List.copyOf(all);
    return new ApplicationChange(action, List.of(stage), stage.id(), words, null);
  }

  /** What was passed before is gone over again once it is filed again; its history stays. */
  private Outcome<ApplicationChange> no(
      String stage, String reason, boolean back, CaseSituation around) {
    StageRules rules = rules(around);
    return switch (rules.turn(stage, false)) {
      case Outcome.NotDone<StageQuestion>(var refusals) -> Outcome.refused(refusals);
      case Outcome.Done<StageQuestion>(StageQuestion asked) -> {
        Optional<Refused> refused = rules.refusesNo(asked, reason);
        if (refused.isPresent()) {
          yield Outcome.refused(refused.get());
        }
        this.state = back ? ApplicationState.RETURNED : ApplicationState.REFUSED;
        this.stages = back ? List.of() : stages;
        yield Outcome.done(
            new ApplicationChange(
                back ? "returned" : "refused", List.of(), stage, reason.strip(), null));
      }
    };
  }

  private Outcome<ApplicationChange> withdraw(ApplicationAct.Withdraw act) {
    Optional<Refused> wrong =
        state == ApplicationState.DRAFT
            ? Optional.empty()
            : StageRules.reason("reason", act.reason());
    if (wrong.isPresent()) {
      return Outcome.refused(wrong.get());
    }
    this.state = ApplicationState.WITHDRAWN;
    return Outcome.done(ApplicationChange.plain("withdrawn", act.reason().strip()));
  }

  private Outcome<ApplicationChange> complete(ApplicationAct.Complete act, CaseSituation around) {
    this.accountId = act.accountId();
    List<PassedStage> reported = List.of();
    CaseStages all = CaseStages.of(around.profile(), kind, accountId != null);
    for (StageQuestion asked : all.left(stages)) {
      if (asked.stage().kind() == Kind.URL_REPORT
          && rules(around).pass(asked, act.words())
              instanceof Outcome.Done<PassedStage>(PassedStage stage)) {
        passed("passed", stage, null);
        reported = List.of(stage);
      }
    }
    boolean over = CaseStages.of(around.profile(), kind, true).left(stages).isEmpty();
    this.state = over ? ApplicationState.DONE : ApplicationState.FILED;
    return Outcome.done(
        new ApplicationChange(over ? "completed" : "registered", reported, null, null, null));
  }

  /** The account has ended: what was left to do about its opening falls away. */
  ApplicationChange accountEnded(Instant now) {
    this.state = ApplicationState.DONE;
    this.changedAt = now;
    return ApplicationChange.plain(ApplicationChange.ACCOUNT_ENDED, null);
  }

  StageRules rules(CaseSituation around) {
    return new StageRules(
        CaseStages.of(around.profile(), kind, accountId != null), stages, division, around);
  }

  /** That it was begun. */
  ApplicationChange drafted() {
    return ApplicationChange.plain("drafted", null);
  }

  StoredApplication stored() {
    return new StoredApplication(
        id,
        kind,
        state,
        division,
        ordered,
        accountId,
        guideline,
        content,
        stages,
        draftedByName,
        draftedAt,
        filedByName,
        filedAt,
        changedAt,
        version);
  }
}
