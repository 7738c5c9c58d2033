package jp.yagura.guideline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.yagura.guideline.ProfileFile;
import jp.yagura.guideline.coverage.Act;
import jp.yagura.guideline.coverage.ClauseCoverage;
import jp.yagura.guideline.coverage.Coverage;
import jp.yagura.guideline.coverage.Status;
import jp.yagura.guideline.coverage.Use;
import jp.yagura.guideline.yaml.Tree;

/** The published text, line by line, and beside each line what the profile does about it. */
public final class SideBySide {
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

  /** A line of the published text that is not blank. */
  public record Line(List<Piece> pieces, List<ClauseCoverage> clauses) {}

  /** Words of a line that a clause quotes, or that none does. */
  public record Piece(String text, boolean quoted) {}

  /** What stands left and what stands right. */
  public String lead() {
    return words.say(
        "左は公表された本文（黄色は条文として引いた言葉）、右はこのプロファイルでの扱いです。",
        "Left the published text, with the quoted words on yellow; right what this profile does"
            + " about them.");
  }

  /** The lines of the text. */
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        lines.add(new Line(pieces(start, line), clauses(start, line)));
      }
      start += line.length() + 1;
    }
    return lines;
  }

  private List<Piece> pieces(int start, String line) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= line.length(); i++) {
      boolean quoted = quoted(start + from);
      if (i == line.length() || quoted(start + i) != quoted) {
        pieces.add(new Piece(line.substring(from, i), quoted));
        from = i;
      }
    }
    return pieces;
  }

  private boolean quoted(int at) {
    return found.stream().anyMatch(it -> it.from() <= at && at < it.to());
  }

  private List<ClauseCoverage> clauses(int start, String line) {
    return found.stream()
        .filter(it -> it.from() >= start && it.from() < start + line.length())
        .map(Found::clause)
        .toList();
  }

  /** Who the clause speaks to. */
  public String actors(ClauseCoverage clause) {
    return clause.clause().at("actor").texts().stream()
        .map(this::actor)
        .collect(Collectors.joining(words.say("、", ", ")));
  }

  /** What a reader must know about the clause; empty for most. */
  public String note(ClauseCoverage clause) {
    return clause.clause().at("note").at(words.locale().getLanguage()).text();
  }

  /** How a part that names no person is carried out. */
  public String byControl(Use use) {
    Act act = use.act();
    return words.say(act == null ? Status.MANUAL.label() : act.level().label());
  }

  /** Who does it by hand. */
  public String byHand(Use use) {
    return words.say(Status.MANUAL.label())
        + (use.person() == null ? "" : " " + actor(use.person()));
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
}
