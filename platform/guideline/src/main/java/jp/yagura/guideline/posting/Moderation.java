package jp.yagura.guideline.posting;

import java.util.List;
import jp.yagura.guideline.wording.Rule;

/** Comments of others that may be deleted, and what to do about false ones. */
public record Moderation(List<Rule> deletable, List<Rule> rules) {}
