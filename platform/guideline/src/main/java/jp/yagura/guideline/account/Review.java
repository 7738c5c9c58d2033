package jp.yagura.guideline.account;

import java.time.Period;
import jp.yagura.guideline.wording.Origin;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.guideline.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something to be looked at again and again, or a figure to be followed.
 *
 * @param measure what is measured, for a figure
 * @param timeWord the guideline's own word, such as 定期的に
 * @param every a setting
 * @param person who does it by hand
 */
public record Review(
    String id,
    Text text,
    OwnerRole owner,
    @Nullable String measure,
    @Nullable String timeWord,
    Period every,
    @Nullable String clause,
    Origin origin,
    @Nullable OwnerRole person) {}
