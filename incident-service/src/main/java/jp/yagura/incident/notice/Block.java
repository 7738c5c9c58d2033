package jp.yagura.incident.notice;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a notice's body as a page shows it. Public relations writes plain text: a line that
 * begins with ■ is a heading, lines that begin with ・ are a list, an empty line ends a paragraph.
 *
 * @param heading whether the one line is a heading
 * @param items whether the lines are items of a list
 */
@TemplateData
public record Block(boolean heading, boolean items, List<String> lines) {

  public Block {
    lines = List.copyOf(lines);
  }

  /** Cuts a body into its blocks. */
  public static List<Block> of(String body) {
    List<Block> blocks = new ArrayList<>();
    List<String> open = new ArrayList<>();
    boolean items = false;
    for (String line : body.lines().map(String::strip).toList()) {
      boolean item = line.startsWith("・");
      if (line.isEmpty() || line.startsWith("■") || item != items) {
        close(blocks, open, items);
        items = item;
      }
      if (line.startsWith("■")) {
        blocks.add(new Block(true, false, List.of(line.substring(1).strip())));
      } else if (!line.isEmpty()) {
        open.add(item ? line.substring(1).strip() : line);
      }
    }
    close(blocks, open, items);
    return blocks;
  }

  private static void close(List<Block> blocks, List<String> open, boolean items) {
    if (!open.isEmpty()) {
      blocks.add(new Block(false, items, open));
      open.clear();
    }
  }
}
