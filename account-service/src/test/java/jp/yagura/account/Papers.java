package jp.yagura.account;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yagura.account.closing.ClosingSaid;
import jp.yagura.account.opening.OpeningSaid;
import jp.yagura.account.opening.PolicyQuestion;
import jp.yagura.account.procedure.Procedure;
import jp.yagura.account.procedure.StageSaid;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.Guidelines;
import jp.yagura.guideline.account.Opening;
import jp.yagura.guideline.account.Stage;

/**
 * Complete papers, whatever the municipality's guideline asks for; a test spoils what it is about.
 */
public final class Papers {
  private static final String DAY = "2026-11-02";

  private Papers() {}

  /** How an account was opened. */
  public static OpeningSaid opening(String municipality) {
    GuidelineProfile profile = profile(municipality);
    List<Opening.AccountClass> classes = profile.opening().classes();
    Map<String, String> policy = new LinkedHashMap<>();
    PolicyQuestion.of(profile)
        .forEach(asked -> policy.put(asked.id(), asked.day() ? "2030-03-31" : "試験の内容"));
    return new OpeningSaid(
        classes.isEmpty() ? null : classes.getLast().id(),
        stages(Procedure.opening(profile)),
        policy);
  }

  /** How an account is closed. */
  public static ClosingSaid closing(String municipality) {
    return new ClosingSaid(null, null, stages(Procedure.closing(profile(municipality))));
  }

  private static Map<String, StageSaid> stages(Procedure procedure) {
    Map<String, StageSaid> said = new LinkedHashMap<>();
    procedure
        .questions(Stage.Turn.BEFORE)
        .forEach(asked -> said.put(asked.id(), new StageSaid(DAY, "試験第1号", null)));
    return said;
  }

  private static GuidelineProfile profile(String municipality) {
    return Guidelines.bundled().inForce(municipality, LocalDate.of(2026, 11, 23)).orElseThrow();
  }
}
