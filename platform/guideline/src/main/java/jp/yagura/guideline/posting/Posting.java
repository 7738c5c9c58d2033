package jp.yagura.guideline.posting;

import java.util.List;
import java.util.Map;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.guideline.wording.Rule;
import jp.yagura.guideline.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * The rules for posts.
 *
 * @param replies whether and how the municipality answers
 * @param secondChecker whether a second person checks; absent where the guideline is silent
 * @param reportAfter the report owed after a post made without prior approval
 * @param shorteners what is said about short URLs
 * @param allowed what may be posted, where the guideline lists it
 * @param prohibited what must not be posted
 * @param informationClass the class from which information must not be posted
 * @param conduct how to behave, what to take care of
 * @param checks what drafts are looked through for, and what follows
 */
public record Posting(
    Approval approval,
    Replies replies,
    @Nullable Rule secondChecker,
    @Nullable Rule reportAfter,
    @Nullable Rule shorteners,
    List<Rule> allowed,
    List<Rule> prohibited,
    @Nullable Rule informationClass,
    List<Rule> conduct,
    Map<PostCheck.Kind, PostCheck> checks) {
  /** Who agrees to a post; UNSPECIFIED where the guideline is silent. */
  public record Approval(
      Mode mode,
      @Nullable OwnerRole by,
      Text text,
      List<String> clauses,
      @Nullable OwnerRole person,
      List<Rule> exceptions) {
    /** How the agreement is given. */
    public enum Mode {
      /** Before each post, with oral approval in the listed cases (NGS-7.1). */
      WRITTEN_OR_ORAL,
      /** Before each post, with a range approved beforehand (FJI-8.1, 8.2). */
      BEFORE_OR_PREAPPROVED,
      /** The content of each post is checked (NNH-6.2). */
      CHECKED,
      UNSPECIFIED;

      /** Whether somebody agrees to each post at all. */
      public boolean needed() {
        return this != UNSPECIFIED;
      }

      /** Whether the exceptions may be agreed to orally. */
      public boolean oral() {
        return this == WRITTEN_OR_ORAL;
      }

      /** Whether the exceptions may be agreed to beforehand, for a time. */
      public boolean standing() {
        return this == BEFORE_OR_PREAPPROVED;
      }
    }
  }

  /** Whether the municipality answers. */
  public record Replies(
      Policy policy,
      Text text,
      List<String> clauses,
      @Nullable OwnerRole person,
      List<Rule> rules) {
    /** How it answers. */
    public enum Policy {
      NONE,
      TWO_WAY,
      BY_PURPOSE,
      APPROVED,
      UNSPECIFIED
    }
  }
}
