package jp.yagura.incident.notice;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What one text of a notice changes in another, line by line. */
@TemplateData
public record TextDiff(List<Line> lines) {
  private static final int AROUND = 1;

  public TextDiff {
    lines = List.copyOf(lines);
  }

  /** What became of a line; GAP stands for lines that are the same and not shown. */
  public enum Kind {
    SAME,
    ADDED,
    CUT,
    GAP
  }

  /** One line, or a gap with how many lines it hides as its text. */
  @TemplateData
  public record Line(Kind kind, String text) {}

  static TextDiff of(NoticeText before, NoticeText after) {
    List<String> old = lines(before);
    List<Line> all = new ArrayList<>();
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, lines(after)).getDeltas()) {
      old.subList(at, delta.getSource().getPosition()).forEach(line -> add(all, Kind.SAME, line));
      if (delta.getType() != DeltaType.INSERT) {
        delta.getSource().getLines().forEach(line -> add(all, Kind.CUT, line));
      }
      delta.getTarget().getLines().forEach(line -> add(all, Kind.ADDED, line));
      at = delta.getSource().getPosition() + delta.getSource().size();
    }
    old.subList(at, old.size()).forEach(line -> add(all, Kind.SAME, line));
    return new TextDiff(brief(all));
  }

  /** Whether nothing was changed. */
  public boolean none() {
    return lines.stream().allMatch(line -> line.kind() == Kind.GAP || line.kind() == Kind.SAME);
  }

  private static void add(List<Line> all, Kind kind, String text) {
    if (!text.isBlank()) {
      all.add(new Line(kind, text));
    }
  }

  /** Title and body in both languages and in easy Japanese; a line for each of the text's. */
  private static List<String> lines(NoticeText text) {
    return Stream.of(text.title(), text.body(), text.titleEn(), text.bodyEn(), text.bodyEasy())
        .flatMap(Stream::ofNullable)
        .flatMap(String::lines)
        .map(String::strip)
        .toList();
  }

  /** Leaves out what is the same and not next to a change. */
  private static List<Line> brief(List<Line> all) {
    List<Line> brief = new ArrayList<>();
    int hidden = 0;
    for (int n = 0; n < all.size(); n++) {
      boolean near =
          all.subList(Math.max(0, n - AROUND), Math.min(all.size(), n + AROUND + 1)).stream()
              .anyMatch(line -> line.kind() != Kind.SAME);
      if (near && hidden > 0) {
        brief.add(new Line(Kind.GAP, String.valueOf(hidden)));
        hidden = 0;
      }
      if (near) {
        brief.add(all.get(n));
      } else {
        hidden++;
      }
    }
    if (hidden > 0) {
      brief.add(new Line(Kind.GAP, String.valueOf(hidden)));
    }
    return brief;
  }
}
