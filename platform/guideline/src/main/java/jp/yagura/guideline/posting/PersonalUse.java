package jp.yagura.guideline.posting;

import java.util.List;
import jp.yagura.guideline.wording.Rule;
import jp.yagura.guideline.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the guideline says to staff as private persons.
 *
 * @param acknowledged whether staff confirm that they have read it
 * @param disclaimer the wording the guideline offers for a private profile
 */
public record PersonalUse(boolean acknowledged, @Nullable Text disclaimer, List<Rule> rules) {}
