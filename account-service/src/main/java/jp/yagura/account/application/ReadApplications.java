package jp.yagura.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.procedure.StageQuestion;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.account.Stage;
import jp.yagura.guideline.account.Stage.Kind;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.guideline.wording.Text;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.tenancy.CurrentMunicipality;
import org.jspecify.annotations.Nullable;

/** Reads applications, for those who may. */
@ApplicationScoped
class ReadApplications {
  private static final Text REPORT =
      new Text("アカウントの開設とURLの報告", "Open the account and report its URL");
  private static final Text REPORT_GUIDANCE =
      new Text(
          "SNSでアカウントを開設し、アカウント名とURLを登録します。登録すると公式アカウント一覧に掲載されます。",
          "Open the account on the platform and enter its name and URL. It is then listed as official.");
  private static final int MOST = 500;

  private final Applications applications;
  private final ApplicationQueries queries;
  private final GuidelineBook book;
  private final CurrentMunicipality municipality;
  private final CurrentCaller caller;

  ReadApplications(
      Applications applications,
      ApplicationQueries queries,
      GuidelineBook book,
      CurrentMunicipality municipality,
      CurrentCaller caller) {
    this.applications = applications;
    this.queries = queries;
    this.book = book;
    this.municipality = municipality;
    this.caller = caller;
  }

  /** One application; ends the request where there is none, or it is not for this caller. */
  ApplicationView one(ApplicationId id) {
    return readable(
        applications
            .findByIdOptional(id)
            .map(Application::stored)
            .orElseThrow(() -> Refused.notFound().exception()));
  }

  private ApplicationView readable(StoredApplication stored) {
    if (!stored.readBy(Acting.of(caller))) {
      throw Refused.forbidden("application-of-others").exception();
    }
    return view(stored);
  }

  /** Those that the caller may read, the latest first. */
  List<ApplicationView> all() {
    Acting acting = Acting.of(caller);
    return applications.latest(MOST).stream()
        .filter(it -> it.readBy(acting))
        .map(this::view)
        .toList();
  }

  /** The applications to change or to close an account that are not over. */
  List<StoredApplication> running(UUID accountId) {
    return applications.list("accountId", accountId).stream()
        .map(Application::stored)
        .filter(it -> !it.state().ended() && it.kind() != ApplicationKind.OPENING)
        .toList();
  }

  /** Whether PR may order the end of accounts of a class. */
  boolean orders(@Nullable String accountClass) {
    return book.inForce(municipality.required())
        .filter(it -> it.closing().forcedBy() == OwnerRole.PR)
        .filter(it -> it.closing().decides(OwnerRole.PR, accountClass))
        .isPresent();
  }

  /** What happened to one, the newest first; whoever asks has looked who may. */
  List<ApplicationLine> history(ApplicationId id) {
    return queries.history(id);
  }

  /** The guideline in force; ends the request for a municipality without one. */
  GuidelineProfile inForce() {
    return book.inForce(municipality.required())
        .orElseThrow(() -> Refused.conflict("application-without-guideline").exception());
  }

  /** The version that a case is held against. */
  GuidelineProfile profile(StoredApplication stored) {
    return stored.state().written()
        ? inForce()
        : book.version(municipality.required(), stored.guideline()).orElseGet(this::inForce);
  }

  /** What its readers see, with whose turn it is. */
  ApplicationView view(StoredApplication it) {
    GuidelineProfile profile = profile(it);
    List<ApplicationTurn> turns = turns(it, profile, Acting.of(caller));
    return new ApplicationView(
        it.id().value(),
        it.kind(),
        it.state(),
        it.division(),
        it.ordered(),
        it.accountId(),
        it.guideline(),
        it.content(),
        it.stages(),
        turns,
        left(it, profile, turns),
        it.draftedByName(),
        it.draftedAt(),
        it.filedByName(),
        it.filedAt(),
        it.changedAt(),
        it.version());
  }

  private static List<ApplicationTurn> turns(
      StoredApplication it, GuidelineProfile profile, Acting acting) {
    if (it.state() != ApplicationState.FILED) {
      return List.of();
    }
    CaseStages stages = CaseStages.of(profile, it.kind(), it.accountId() != null);
    List<ApplicationTurn> turns = new ArrayList<>();
    for (StageQuestion asked : stages.open(it.stages())) {
      turns.add(turn(profile, asked, acting.owns(asked.stage().owner(), it.division())));
    }
    if (turns.isEmpty()
        && it.kind() == ApplicationKind.OPENING
        && it.accountId() == null
        && stages.left(it.stages()).isEmpty()) {
      OwnerRole issuer = profile.opening().issuer();
      turns.add(
          new ApplicationTurn(
              null,
              REPORT,
              REPORT_GUIDANCE,
              issuer.wire(),
              profile.vocabulary().title(issuer),
              null,
              null,
              "report",
              List.of(),
              false,
              acting.owns(issuer, it.division())));
    }
    return turns;
  }

  private static ApplicationTurn turn(GuidelineProfile profile, StageQuestion asked, boolean mine) {
    Stage stage = asked.stage();
    return new ApplicationTurn(
        stage.id(),
        stage.title(),
        stage.guidance(),
        stage.owner().wire(),
        asked.owner(),
        stage.clause(),
        asked.cite(),
        act(stage),
        CaseStages.weighs(profile, stage).stream()
            .map(it -> new ApplicationTurn.Thing(it.id(), it.label()))
            .toList(),
        !stage.required() && stage.kind() != Kind.UNPUBLISH,
        mine);
  }

  private static String act(Stage stage) {
    if (stage.kind() == Kind.URL_REPORT) {
      return "report";
    }
    if (stage.kind() == Kind.CONSULTATION) {
      return "consult";
    }
    if (stage.kind() == Kind.UNPUBLISH) {
      return "unpublish";
    }
    return stage.decision() ? "decide" : "do";
  }

  private static List<Text> left(
      StoredApplication it, GuidelineProfile profile, List<ApplicationTurn> turns) {
    if (it.state() != ApplicationState.FILED) {
      return List.of();
    }
    List<Text> left = new ArrayList<>();
    for (StageQuestion asked :
        CaseStages.of(profile, it.kind(), it.accountId() != null).left(it.stages())) {
      if (turns.stream().noneMatch(turn -> asked.id().equals(turn.stage()))) {
        left.add(asked.stage().title());
      }
    }
    boolean reported =
        turns.stream().anyMatch(turn -> turn.act().equals("report"))
            || CaseStages.of(profile, it.kind(), it.accountId() != null).all().stream()
                .anyMatch(asked -> asked.stage().kind() == Kind.URL_REPORT);
    if (it.kind() == ApplicationKind.OPENING && it.accountId() == null && !reported) {
      left.add(REPORT);
    }
    return left;
  }

  /** One that is stored; empty where there is none. */
  Optional<Application> held(ApplicationId id) {
    return applications.hold(id);
  }
}
