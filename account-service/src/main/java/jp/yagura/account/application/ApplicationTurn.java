package jp.yagura.account.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import jp.yagura.guideline.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is.
 *
 * @param stage its id; null where what is left is to tell the register the account's address
 * @param owner by the wire name of the role
 * @param ownerTitle what the role is called here
 * @param clause the clause it comes from; null for a product default
 * @param act what the owner does: {@code decide}, {@code consult}, {@code do}, {@code unpublish} or
 *     {@code report}
 * @param waivable whether it may be left out with a reason
 * @param mine whether it is the reader's
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ApplicationTurn(
    @Nullable String stage,
    Text title,
    Text guidance,
    String owner,
    Text ownerTitle,
    @Nullable String clause,
    @Nullable String cite,
    String act,
    List<Thing> weighs,
    boolean waivable,
    boolean mine) {
  /** Something that is weighed. */
  record Thing(String id, Text label) {}
}
