package jp.yagura.guideline.page;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.ProfileFile;
import jp.yagura.guideline.wording.Clause;

/** A profile to proof-read: what it sets, and the guideline's own text beside it. */
public record ProfilePage(ProfileFile file, GuidelineProfile profile, Words words) {
  /** The whole page, complete in itself. */
  public String html() {
    return Pages.render(
        "profile.html",
        words,
        Map.of(
            "title",
            words.say(profile.document().title()),
            "profile",
            profile,
            "day",
            day(),
            "steps",
            new StepWords(profile, words),
            "settings",
            new Settings(profile, words),
            "beside",
            new SideBySide(file, words, published())));
  }

  /** The text as published; where it is not at hand, what the clauses quote of it. */
  private String published() {
    return file.publishedText()
        .orElseGet(
            () -> profile.clauses().stream().map(Clause::quote).collect(Collectors.joining("\n")));
  }

  private String day() {
    var format = DateTimeFormatter.ofPattern(words.say("uuuu年M月d日", "d MMMM uuuu"), words.locale());
    return profile.effectiveFrom().format(format);
  }
}
