package jp.yagura.account.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.account.Stage;
import jp.yagura.guideline.account.Stage.Turn;
import jp.yagura.kit.refusal.Refused;

/**
 * The stages of opening or of closing an account, as one profile prescribes them.
 *
 * @param part {@code opening} or {@code closing}, as requests name it
 */
public record Procedure(GuidelineProfile profile, String part, List<Stage> stages) {
  /** How an account is opened under a profile. */
  public static Procedure opening(GuidelineProfile profile) {
    return new Procedure(profile, "opening", profile.opening().stages());
  }

  /** How an account is closed under a profile. */
  public static Procedure closing(GuidelineProfile profile) {
    return new Procedure(profile, "closing", profile.closing().stages());
  }

  /** The stages that have their turn then, as questions. */
  public List<StageQuestion> questions(Turn turn) {
    return stages.stream()
        .filter(stage -> stage.turn() == turn)
        .map(stage -> StageQuestion.of(profile, part, stage))
        .toList();
  }

  /**
   * What can only be done afterwards and has not been said yet, and what the register could not do
   * with the entry itself, such as to publish a policy that nobody wrote (NGS-6.1a).
   */
  public List<StageQuestion> open(Collection<PassedStage> passed) {
    return stages.stream()
        .filter(stage -> stage.turn() != Turn.BEFORE)
        .filter(stage -> passed.stream().noneMatch(it -> it.id().equals(stage.id())))
        .map(stage -> StageQuestion.of(profile, part, stage))
        .toList();
  }

  /** What the register does with the entry itself, as done. */
  public List<PassedStage> byTheRegister(LocalDate today) {
    return questions(Turn.BY_THE_REGISTER).stream()
        .map(entry -> PassedStage.done(entry, today, null))
        .toList();
  }

  /** What came of holding answers against the stages. */
  public record Judged(List<Refused> refusals, List<PassedStage> passed) {}

  /** Everything that must be over before, and whatever else is said already. */
  public Judged before(Map<String, StageAnswer> said, LocalDate today, Locale locale) {
    List<StageQuestion> asked = new ArrayList<>(questions(Turn.BEFORE));
    asked.addAll(questions(Turn.AFTERWARDS));
    var answers = new StageCheck(List.of(), today, locale);
    asked.forEach(question -> answers.hear(question, said(said, question.id())));
    byTheRegister(said).forEach(answers::refuse);
    List<PassedStage> passed = new ArrayList<>(answers.passed());
    passed.addAll(byTheRegister(today));
    return new Judged(answers.refusals(), passed);
  }

  /** What is said later about stages that were left open. */
  public Judged later(
      Map<String, StageAnswer> said, List<PassedStage> passed, LocalDate today, Locale locale) {
    var answers = new StageCheck(passed, today, locale);
    List<StageQuestion> open = open(passed);
    for (String id : said.keySet()) {
      Optional<StageQuestion> asked = open.stream().filter(it -> it.id().equals(id)).findFirst();
      asked.ifPresentOrElse(
          question -> answers.hear(question, said(said, id)),
          () -> answers.refuse(notOpen(id, open)));
    }
    return new Judged(answers.refusals(), answers.passed());
  }

  private List<Refused> byTheRegister(Map<String, StageAnswer> said) {
    List<String> asked =
        stages.stream().filter(it -> it.turn() != Turn.BY_THE_REGISTER).map(Stage::id).toList();
    return said.keySet().stream()
        .filter(id -> !asked.contains(id))
        .map(
            id ->
                Refused.invalid(part + ".stages." + id, "stage-unknown", String.join(", ", asked)))
        .toList();
  }

  private Refused notOpen(String id, List<StageQuestion> open) {
    String ids = String.join(", ", open.stream().map(StageQuestion::id).toList());
    return Refused.invalid(part + ".stages." + id, "stage-not-open", ids.isEmpty() ? "–" : ids);
  }

  private static StageAnswer said(Map<String, StageAnswer> said, String id) {
    return said.getOrDefault(id, StageAnswer.NOTHING);
  }
}
