package jp.yagura.guideline.yaml;

import java.util.ArrayList;
import java.util.List;
import jp.yagura.guideline.wording.Text;

/** Collects every problem, so that a writer sees all of them at once. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  /** Notes a problem at a value. */
  public void add(Tree at, String rule, String ja, String en) {
    add(at.position(), at.path(), rule, ja, en);
  }

  public void add(Position position, String path, String rule, String ja, String en) {
    var problem = new Problem(position, path.isEmpty() ? "(root)" : path, rule, new Text(ja, en));
    if (!found.contains(problem)) {
      found.add(problem);
    }
  }

  /** Whether something is wrong with the very value at a position. */
  public boolean at(Position position) {
    return found.stream().anyMatch(problem -> problem.position().equals(position));
  }

  public boolean none() {
    return found.isEmpty();
  }

  /** All of them, in reading order. */
  public List<Problem> all() {
    return found.stream().sorted(Problem.READING_ORDER).toList();
  }
}
