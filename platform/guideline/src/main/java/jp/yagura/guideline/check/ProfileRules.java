package jp.yagura.guideline.check;

import java.util.List;
import jp.yagura.guideline.yaml.Problems;
import jp.yagura.guideline.yaml.Tree;
import org.jspecify.annotations.Nullable;

/** Runs every rule over a profile. */
public final class ProfileRules {
  private ProfileRules() {}

  /**
   * Adds a problem for everything that breaks a rule.
   *
   * @param full the profile with every step written out, in the words of the file
   * @param text the guideline as published; null where it is not at hand
   */
  public static void check(Tree full, @Nullable String text, Problems problems) {
    var profile = new CheckedProfile(full);
    List<Runnable> rules =
        List.of(
            () -> new ClauseRules(profile, problems).check(text),
            () -> new CitationRules(profile, problems).check(),
            () -> new ClaimRules(profile, problems).check(),
            () -> new IdRules(problems).check(full),
            () -> new PlaybookRules(profile, problems).check(),
            () -> new StepRules(profile, problems).check(),
            () -> new OrderRules(profile, problems).check(),
            () -> new AccountRules(profile, problems).check());
    rules.forEach(Runnable::run);
  }
}
