package jp.yagura.account.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.yagura.account.procedure.PassedStage;
import jp.yagura.account.procedure.StageQuestion;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.account.Publication;
import jp.yagura.guideline.account.Stage;
import jp.yagura.guideline.account.Stage.Kind;
import jp.yagura.guideline.account.Stage.Turn;

/** The stages of one case, as the guideline that it was filed under prescribes them. */
final class CaseStages {
  private final List<StageQuestion> stages;

  private CaseStages(List<StageQuestion> stages) {
    this.stages = stages;
  }

  /**
   * The stages of a case.
   *
   * @param registered whether the account is in the register: of an opening, what can only be done
   *     afterwards comes then, such as the link back (NGS-6.1b)
   */
  static CaseStages of(GuidelineProfile profile, ApplicationKind kind, boolean registered) {
    List<Stage> chosen =
        switch (kind) {
          case OPENING ->
              profile.opening().stages().stream()
                  .filter(
                      it ->
                          it.turn() == Turn.BEFORE || (registered && it.turn() == Turn.AFTERWARDS))
                  .toList();
          case POLICY_CHANGE ->
              profile.opening().stages().stream()
                  .filter(it -> it.kind() == Kind.POLICY || it.decision())
                  .toList();
          case CLOSING -> profile.closing().stages();
        };
    return new CaseStages(
        chosen.stream().map(it -> StageQuestion.of(profile, "stages", it)).toList());
  }

  /**
   * What whoever acts in a stage writes down one by one: what is weighed, and what the account's
   * profile shows (NGS-6.1b, NNH-5.2, FJI-7.3b).
   */
  static List<Stage.Weighed> weighs(GuidelineProfile profile, Stage stage) {
    Publication.BackLink link = profile.publication().backLink();
    if (stage.kind() != Kind.BACK_LINK || link == null) {
      return stage.weighs();
    }
    return link.shown().stream().map(it -> new Stage.Weighed(it.id(), it.label())).toList();
  }

  List<StageQuestion> all() {
    return stages;
  }

  /** The ids, for whoever asks for one that is not there. */
  String ids() {
    return stages.isEmpty() ? "–" : String.join(", ", stages.stream().map(it -> it.id()).toList());
  }

  Optional<StageQuestion> stage(String id) {
    return stages.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /** What is done by handing the application in: the policy is written, the form is filed. */
  List<StageQuestion> byFiling() {
    return stages.stream().filter(it -> byFiling(it.stage().kind())).toList();
  }

  static boolean byFiling(Kind kind) {
    return switch (kind) {
      case POLICY, APPLICATION, CLOSING_REQUEST, CLOSING_DECISION -> true;
      case CONSULTATION,
          PERMISSION,
          APPROVAL,
          WEB_FILTER_REQUEST,
          WEB_FILTER_RELEASE,
          OPEN_ACCOUNT,
          URL_REPORT,
          PUBLICATION,
          BACK_LINK,
          NOTICE_PERIOD,
          UNPUBLISH,
          DELETE_ACCOUNT,
          CLOSING_REPORT,
          CREDENTIALS_SEALED ->
          false;
    };
  }

  /** What was not passed yet, in the order of the guideline. */
  List<StageQuestion> left(Collection<PassedStage> passed) {
    return stages.stream().filter(it -> !passed(passed, it.id())).toList();
  }

  /** What has its turn now: all that must come first is over. */
  List<StageQuestion> open(Collection<PassedStage> passed) {
    return left(passed).stream().filter(it -> before(it, passed).isEmpty()).toList();
  }

  /** What must come first and is not over. */
  List<StageQuestion> before(StageQuestion asked, Collection<PassedStage> passed) {
    List<StageQuestion> missing = new ArrayList<>();
    for (StageQuestion other : stages) {
      if (asked.stage().requires().contains(other.id()) && !passed(passed, other.id())) {
        missing.add(other);
      }
    }
    return missing;
  }

  private static boolean passed(Collection<PassedStage> passed, String id) {
    return passed.stream().anyMatch(it -> it.id().equals(id));
  }
}
