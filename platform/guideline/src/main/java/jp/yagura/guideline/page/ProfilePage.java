package jp.yagura.guideline.page;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.ProfileFile;
import jp.yagura.guideline.wording.Clause;
import jp.yagura.guideline.wording.Text;
import org.jspecify.annotations.Nullable;

/** A profile to proof-read: what it sets, and the guideline's own text beside it. */
public record ProfilePage(ProfileFile file, GuidelineProfile profile, Words words) {
  /** The whole page, complete in itself. */
  public String html() {
    String title = words.say(profile.document().title());
    String body =
        head()
            + new PlaybookHtml(profile, words).html()
            + new SettingsHtml(profile, words).html()
            + new SideBySide(file, words, published()).html();
    return Page.of(words, title, body);
  }

  private static final Text LEGEND =
      new Text(
          "地色が黄色の行は製品の既定値で、この指針には書かれていません。分・時間・日の数字はすべて設定値です。"
              + "手順の説明文は製品によるもので、指針の言葉は「原文との対照」に示します。",
          "Rows on yellow are product defaults and not in this guideline. Every number of minutes,"
              + " hours or days is a setting. Explanations are the product's; the guideline's own"
              + " words are shown beside it below.");

  private String head() {
    var document = profile.document();
    String number = document.reference() == null ? "" : "（" + document.reference() + "）";
    return """
    <p>%s　%s%s</p>
    <dl><dt>%s</dt><dd>%s</dd><dt>%s</dt><dd>%s</dd></dl>
    %s%s<nav aria-label="%s"><ul>%s</ul></nav>
    """
        .formatted(
            Page.text(words.say(profile.name())),
            Page.text(document.published()),
            Page.text(number),
            words.say("プロファイルの版", "Version of the profile"),
            Page.text(profile.version()),
            words.say("適用開始日", "In force from"),
            day(),
            note(LEGEND),
            note(document.numbering()),
            words.say("ページ内", "On this page"),
            links());
  }

  private String note(@Nullable Text text) {
    return text == null ? "" : "<p class=\"note\">" + Page.text(words.say(text)) + "</p>\n";
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

  private String links() {
    return List.of(
            "<a href=\"#playbooks\">" + words.say("事案の手順", "Playbooks") + "</a>",
            "<a href=\"#settings\">" + words.say("設定", "Settings") + "</a>",
            "<a href=\"#beside\">" + words.say("原文との対照", "Beside the published text") + "</a>")
        .stream()
        .map(link -> "<li>" + link + "</li>")
        .collect(Collectors.joining());
  }
}
