package jp.yagura.guideline.page;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.ProfileFile;
import jp.yagura.guideline.wording.Clause;
import jp.yagura.guideline.wording.Text;

/** A profile to proof-read: what it sets, and the guideline's own text beside it. */
public record ProfilePage(ProfileFile file, GuidelineProfile profile, Words words) {
  private static final Text LEGEND =
      new Text(
          "地色が黄色の行は製品の既定値で、この指針には書かれていません。分・時間・日の数字はすべて設定値です。"
              + "手順の説明文は製品によるもので、指針の言葉は「原文との対照」に示します。",
          "Rows on yellow are product defaults and not in this guideline. Every number of minutes,"
              + " hours or days is a setting. Explanations are the product's; the guideline's own"
              + " words are shown beside it below.");

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
            "legend",
            words.say(LEGEND),
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
