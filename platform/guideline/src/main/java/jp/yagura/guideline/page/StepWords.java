package jp.yagura.guideline.page;

import java.time.Duration;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.account.Review;
import jp.yagura.guideline.playbook.IncidentKind;
import jp.yagura.guideline.playbook.Playbook;
import jp.yagura.guideline.playbook.PlaybookStep;
import jp.yagura.guideline.playbook.StepTarget;
import jp.yagura.guideline.wording.Clause;
import jp.yagura.guideline.wording.Origin;
import jp.yagura.guideline.wording.OwnerRole;
import org.jspecify.annotations.Nullable;

/** Says what a step is, in one municipality's words. */
public record StepWords(GuidelineProfile profile, Words words) {
  /**
   * One thing about a step.
   *
   * @param compared what makes two steps differ in it: a role, whatever its title
   */
  public record Fact(String shown, String compared) {}

  /** Title, who, by what, how binding, what first, when, how soon: always the same order. */
  public List<Fact> facts(PlaybookStep step) {
    String owner = words.say("担当: ", "by: ") + words.say(profile.vocabulary().title(step.owner()));
    String condition = step.when() == null ? "–" : words.say(step.when().text());
    return List.of(
        fact(words.say(step.title())),
        new Fact(owner, step.owner().wire()),
        fact(words.say("根拠: ", "from: ") + source(step.clause(), step.origin())),
        fact(obligation(step)),
        fact(words.say("先に済ませる: ", "after: ") + listed(step.requires())),
        fact(words.say("条件: ", "if: ") + condition),
        fact(words.say("時期: ", "how soon: ") + time(step)));
  }

  private static Fact fact(String shown) {
    return new Fact(shown, shown);
  }

  public String obligation(PlaybookStep step) {
    return step.required()
        ? words.say("必須", "required")
        : words.say("理由を付けて省略可", "may be waived with a reason");
  }

  public String source(@Nullable String clause, Origin origin) {
    return clause == null || origin == Origin.PRODUCT_DEFAULT
        ? words.say("製品の既定値", "product default")
        : profile.cite(clause);
  }

  /** 速やかに（設定値 60分）: the guideline's word and, apart from it, the setting. */
  public String time(PlaybookStep step) {
    String word = step.timeWord() == null ? "" : step.timeWord();
    String setting =
        step.target() == null ? "" : words.say("設定値 ", "setting ") + length(step.target());
    if (word.isEmpty() || setting.isEmpty()) {
      String only = word + setting;
      return only.isEmpty() ? "–" : only;
    }
    return word + "（" + setting + "）";
  }

  public String length(StepTarget target) {
    return switch (target.unit()) {
      case MINUTES -> length(Duration.ofMinutes(target.amount()));
      case OFFICE_HOURS ->
          words.say("開庁時間で", "") + target.amount() + words.say("時間以内", " hours of office time");
      case OFFICE_DAYS -> target.amount() + words.say("開庁日以内", " office days");
    };
  }

  public String length(Duration time) {
    if (time.toMinutes() % 1440 == 0) {
      return time.toDays() + words.say("日", " d");
    }
    return time.toMinutes() % 60 == 0 && time.toMinutes() > 60
        ? time.toHours() + words.say("時間", " h")
        : time.toMinutes() + words.say("分", " min");
  }

  public String length(Period time) {
    if (time.toTotalMonths() == 0) {
      return time.get(ChronoUnit.DAYS) + words.say("日", " d");
    }
    return time.getYears() > 0
        ? time.getYears() + words.say("年", " y")
        : time.getMonths() + words.say("か月", " mo");
  }

  public String recipients(Playbook playbook) {
    String told =
        playbook.alert().stream()
            .map(role -> words.say(profile.vocabulary().title(role)))
            .collect(Collectors.joining(words.say("、", ", ")));
    return told
        + words.say("（根拠: ", " (")
        + source(playbook.clause(), playbook.origin())
        + words.say("）", ")");
  }

  /** How often a review comes, and from where. */
  public String review(Review review) {
    return length(review.every()) + words.say("、", ", ") + source(review.clause(), review.origin());
  }

  /** Whether the product adds it. */
  public boolean added(Origin origin) {
    return origin == Origin.PRODUCT_DEFAULT;
  }

  public String title(OwnerRole role) {
    return words.say(profile.vocabulary().title(role));
  }

  /** The words of a clause; empty if the clause is unknown. */
  public String quote(String clause) {
    return profile.clause(clause).map(Clause::quote).orElse("");
  }

  /** The titles of the steps that come first. */
  public String first(Playbook playbook, PlaybookStep step) {
    return step.requires().stream()
        .map(id -> playbook.step(id).map(it -> words.say(it.title())).orElse(id))
        .collect(Collectors.joining(words.say("、", ", ")));
  }

  /** What is written down when a step is done. */
  public String recorded(PlaybookStep step) {
    return step.results().stream()
        .map(it -> words.say(it.label()))
        .collect(Collectors.joining(words.say("、", ", ")));
  }

  /** What the program takes a kind of incident for. */
  public String kind(IncidentKind kind) {
    String severity =
        switch (kind.severity()) {
          case CRITICAL -> words.say("緊急", "critical");
          case HIGH -> words.say("高", "high");
          case MEDIUM -> words.say("中", "medium");
          case LOW -> words.say("低", "low");
        };
    return words.say("重大度 ", "severity ")
        + severity
        + (kind.ownAccountTaken() ? words.say("、公式アカウントが他人の手にある", ", own account taken") : "")
        + (kind.fakeExists() ? words.say("、偽アカウントがある", ", a fake exists") : "")
        + words.say("（", " (")
        + source(kind.clause(), kind.origin())
        + words.say("）", ")");
  }

  private static String listed(List<String> ids) {
    return ids.isEmpty() ? "–" : String.join(", ", ids);
  }
}
