package jp.yagura.guideline.posting;

import java.util.List;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.guideline.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a draft of a post is looked through for.
 *
 * @param effect what follows where it is found
 * @param text what the guideline says about it
 * @param clauses the clauses it stands for; empty for a product default
 * @param person who must see to it by hand; absent where the product does
 */
public record PostCheck(
    Effect effect, Text text, List<String> clauses, @Nullable OwnerRole person) {

  /** What is looked for. */
  public enum Kind {
    /** Addresses of services that hide where a link leads. */
    SHORT_LINK,
    /** No page of the municipality that says the same. */
    PRIMARY_SOURCE,
    /** Information of a class that must not be posted. */
    INFORMATION_CLASS,
    /** An answer to somebody, where none are given. */
    REPLY,
    /** A time at night. */
    NIGHT,
    /** Names of other accounts, and links to pages of others. */
    THIRD_PARTY,
    /** That readers are asked to follow or share. */
    FOLLOW_SHARE,
    /** My Number and card numbers. */
    PERSONAL_NUMBER,
    /** Telephone numbers and mail addresses. */
    CONTACT,
    /** Words of the municipality's list. */
    WORDS
  }

  /** What follows. */
  public enum Effect {
    /** The post is not asked for as long as it is there. */
    REFUSE,
    /** Somebody has to say why it is there all the same. */
    REASON
  }
}
