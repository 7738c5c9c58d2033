package jp.yagura.account;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yagura.account.closing.ClosingAnswers;
import jp.yagura.account.opening.OpeningAnswers;
import jp.yagura.account.opening.PolicyQuestion;
import jp.yagura.account.procedure.Procedure;
import jp.yagura.account.procedure.StageAnswer;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.Guidelines;
import jp.yagura.guideline.account.Opening;
import jp.yagura.guideline.account.Stage;

/**
 * Complete papers, whatever the municipality's guideline asks for; a test spoils what it is about.
 */
public final class CompleteAnswers {
  private static final String DAY = "2026-11-02";

  private CompleteAnswers() {}

  /** How an account was opened. */
  public static OpeningAnswers opening(String municipality) {
    GuidelineProfile profile = profile(municipality);
    List<Opening.AccountClass> classes = profile.opening().classes();
    Map<String, String> policy = new LinkedHashMap<>();
    PolicyQuestion.of(profile)
        .forEach(asked -> policy.put(asked.id(), asked.day() ? "2030-03-31" : "試験の内容"));
    return new OpeningAnswers(
        classes.isEmpty() ? null : classes.getLast().id(),
        stages(Procedure.opening(profile)),
        policy);
  }

  /** How an account is closed. */
  public static ClosingAnswers closing(String municipality) {
    return new ClosingAnswers(null, null, stages(Procedure.closing(profile(municipality))));
  }

  private static Map<String, StageAnswer> stages(Procedure procedure) {
    Map<String, StageAnswer> said = new LinkedHashMap<>();
    procedure
        .questions(Stage.Turn.BEFORE)
        .forEach(asked -> said.put(asked.id(), new StageAnswer(DAY, "試験第1号", null)));
    return said;
  }

  private static GuidelineProfile profile(String municipality) {
    return Guidelines.bundled().inForce(municipality, LocalDate.of(2026, 11, 23)).orElseThrow();
  }
}
