package jp.yagura.guideline.check;

import java.util.HashSet;
import java.util.Set;
import jp.yagura.guideline.yaml.Problems;
import jp.yagura.guideline.yaml.Tree;

/** In one list, no id twice. */
final class IdRules {
  private final Problems problems;

  IdRules(Problems problems) {
    this.problems = problems;
  }

  void check(Tree tree) {
    switch (tree) {
      case Tree.Leaf leaf -> {}
      case Tree.Branch branch -> branch.children().values().forEach(this::check);
      case Tree.Series series -> unique(series);
    }
  }

  private void unique(Tree.Series series) {
    Set<String> seen = new HashSet<>();
    for (Tree item : series.items()) {
      Tree id = item.at("id");
      if (id.present() && !seen.add(id.text())) {
        problems.add(
            id,
            "duplicate-id",
            "「" + id.text() + "」がこの一覧に2回あります。別の名前にしてください",
            "'" + id.text() + "' stands twice in this list");
      }
      check(item);
    }
  }
}
