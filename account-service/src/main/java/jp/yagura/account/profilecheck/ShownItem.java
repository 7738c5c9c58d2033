package jp.yagura.account.profilecheck;

import com.fasterxml.jackson.annotation.JsonInclude;
import jp.yagura.guideline.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something that the account's page is to show, and whether it did.
 *
 * @param reason why it did not, where it did not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShownItem(
    String id, Text label, @Nullable String clause, boolean shown, @Nullable String reason) {}
