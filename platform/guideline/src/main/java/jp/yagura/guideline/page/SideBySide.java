package jp.yagura.guideline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.yagura.guideline.ProfileFile;
import jp.yagura.guideline.coverage.ClauseCoverage;
import jp.yagura.guideline.coverage.Coverage;
import jp.yagura.guideline.coverage.Status;
import jp.yagura.guideline.coverage.Use;
import jp.yagura.guideline.yaml.Tree;

/** The published text, line by line, and beside each line what the profile does about it. */
final class SideBySide {
  private final ProfileFile file;
  private final Words words;
  private final String text;
  private final List<Found> found = new ArrayList<>();

  private record Found(ClauseCoverage clause, int from, int to) {}

  SideBySide(ProfileFile file, Words words, String text) {
    this.file = file;
    this.words = words;
    this.text = text;
    int at = 0;
    for (ClauseCoverage clause : Coverage.of(file.full()).clauses()) {
      String quote = clause.clause().at("quote").text();
      int from = Math.max(text.indexOf(quote, at), text.indexOf(quote));
      at = from;
      found.add(new Found(clause, from, from + quote.length()));
    }
  }

  String html() {
    var html = new StringBuilder(head());
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        html.append("<tr><td lang=\"ja\">")
            .append(marked(start, line))
            .append("</td><td>")
            .append(clauses(start, line))
            .append("</td></tr>\n");
      }
      start += line.length() + 1;
    }
    return html.append("</tbody></table>\n").toString();
  }

  private String head() {
    return """
    <h2 id="beside">%s</h2>
    <p>%s</p>
    <table class="stack beside"><thead><tr><th scope="col">%s</th><th scope="col">%s</th></tr></thead><tbody>
    """
        .formatted(
            words.say("原文との対照", "Beside the published text"),
            words.say(
                "左は公表された本文（黄色は条文として引いた言葉）、右はこのプロファイルでの扱いです。",
                "Left the published text, with the quoted words on yellow; right what this profile"
                    + " does about them."),
            words.say("公表された本文", "Published text"),
            words.say("プロファイルでの扱い", "In the profile"));
  }

  private String marked(int start, String line) {
    var html = new StringBuilder();
    boolean inside = false;
    for (int i = 0; i < line.length(); i++) {
      int at = start + i;
      boolean quoted = found.stream().anyMatch(it -> it.from() <= at && at < it.to());
      if (quoted != inside) {
        html.append(quoted ? "<mark>" : "</mark>");
        inside = quoted;
      }
      html.append(Page.text(line.substring(i, i + 1)));
    }
    return html.append(inside ? "</mark>" : "").toString();
  }

  private String clauses(int start, String line) {
    return found.stream()
        .filter(it -> it.from() >= start && it.from() < start + line.length())
        .map(it -> clause(it.clause()))
        .collect(Collectors.joining());
  }

  private String clause(ClauseCoverage clause) {
    String note = clause.clause().at("note").at(words.locale().getLanguage()).text();
    return "<div class=\"clause\"><p><strong>"
        + clause.id()
        + "</strong> "
        + Page.chip(clause.force().equals("M") ? "must" : "", force(clause.force()))
        + " <span class=\"soft\">"
        + Page.text(actors(clause))
        + "</span></p>"
        + clause.uses().stream().map(this::use).collect(Collectors.joining("", "<ul>", "</ul>"))
        + (clause.status() == Status.OPEN ? Page.chip("open", words.say(Status.OPEN.label())) : "")
        + (note.isEmpty() ? "" : "<p class=\"soft\">" + Page.text(note) + "</p>")
        + "</div>";
  }

  private String force(String name) {
    return words.say(jp.yagura.guideline.wording.Force.valueOf(name).meaning());
  }

  private String actors(ClauseCoverage clause) {
    return clause.clause().at("actor").texts().stream()
        .map(this::actor)
        .collect(Collectors.joining(words.say("、", ", ")));
  }

  private String actor(String role) {
    Tree title = file.full().at("vocabulary").at("seats").at(role).at("title");
    return switch (role) {
      case "all" -> words.say("全体", "everybody");
      case "residents" -> words.say("利用者", "users");
      case "platform" -> words.say("提供事業者", "platform");
      default -> title.at(words.locale().getLanguage()).text();
    };
  }

  private String use(Use use) {
    String chip =
        use.person() == null
            ? Page.chip("control", words.say(Status.CONTROL.label()))
            : Page.chip("person", words.say(Status.MANUAL.label()) + " " + actor(use.person()));
    return "<li>" + chip + " " + Page.text(use.label()) + " <code>" + use.name() + "</code></li>";
  }
}
