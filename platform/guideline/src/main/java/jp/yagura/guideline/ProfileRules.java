package jp.yagura.guideline;

import jp.yagura.guideline.yaml.Problems;
import jp.yagura.guideline.yaml.Tree;

/** Every rule a profile must keep beyond its form. */
final class ProfileRules {
  private ProfileRules() {}

  static void check(Tree full, Problems problems) {}
}
