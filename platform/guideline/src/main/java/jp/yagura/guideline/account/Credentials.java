package jp.yagura.guideline.account;

import java.util.List;
import jp.yagura.guideline.wording.Rule;

/** Duties about passwords, terminals and who may know what. No secret is ever stored. */
public record Credentials(List<Rule> duties) {}
