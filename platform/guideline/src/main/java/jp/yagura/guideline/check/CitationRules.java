package jp.yagura.guideline.check;

import jp.yagura.guideline.yaml.Problems;
import jp.yagura.guideline.yaml.Tree;

/** What cites a clause cites one that exists; what cites none says that the product added it. */
final class CitationRules {
  private final CheckedProfile profile;
  private final Problems problems;

  CitationRules(CheckedProfile profile, Problems problems) {
    this.profile = profile;
    this.problems = problems;
  }

  void check() {
    profile.eachBranch(
        branch -> {
          known(branch.at("ref"));
          known(branch.at("definition"));
          branch.at("refs").items().forEach(this::known);
          notBoth(branch);
        });
    for (Tree sequence : profile.sequences()) {
      sequence.items().forEach(this::oneOfThem);
    }
    profile.playbooks().forEach(this::oneOfThem);
    profile.kinds().names().forEach(kind -> oneOfThem(profile.kinds().at(kind)));
  }

  private void known(Tree ref) {
    if (ref.present() && profile.clause(ref.text()).isEmpty()) {
      problems.add(
          ref,
          "unknown-clause",
          "条文「" + ref.text() + "」は「clauses」にありません",
          "no clause '" + ref.text() + "' in 'clauses'");
    }
  }

  private void notBoth(Tree.Branch branch) {
    if (branch.has("ref") && branch.has("origin")) {
      problems.add(
          branch.keyPosition("origin"),
          branch.path(),
          "ref-and-origin",
          "「ref」（指針の条文）と「origin」（製品の既定値）は同時に書けません。どちらか一方にしてください",
          "'ref' and 'origin' exclude each other: keep one");
    }
  }

  private void oneOfThem(Tree item) {
    if (!item.has("ref") && !item.has("origin")) {
      problems.add(
          item,
          "no-ref-no-origin",
          "どの条文によるか（ref）、製品の既定値であること（origin: product-default）を書いてください",
          "say which clause demands it (ref) or that the product adds it (origin:"
              + " product-default)");
    }
  }
}
