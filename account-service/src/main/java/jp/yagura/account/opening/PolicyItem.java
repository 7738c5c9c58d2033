package jp.yagura.account.opening;

import com.fasterxml.jackson.annotation.JsonInclude;
import jp.yagura.guideline.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the operation policy states about one item.
 *
 * @param id such as {@code PURPOSE}
 * @param label as the guideline calls the item
 * @param open whether residents may read it; false for where the credentials are kept
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PolicyItem(
    String id, Text label, @Nullable String clause, String value, boolean open) {}
