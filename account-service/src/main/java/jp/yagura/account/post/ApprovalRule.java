package jp.yagura.account.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.posting.PostCheck;
import jp.yagura.guideline.posting.Posting;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.guideline.wording.Rule;
import org.jspecify.annotations.Nullable;

/** Who agrees to a post, and in which ways, by the guideline of a municipality. */
record ApprovalRule(GuidelineProfile profile) {

  Posting posting() {
    return profile.posting();
  }

  Posting.Approval.Mode mode() {
    return posting().approval().mode();
  }

  /** Who decides; the head where the guideline has nobody agree, who then decides nothing. */
  OwnerRole by() {
    OwnerRole by = posting().approval().by();
    return by == null ? OwnerRole.HEAD : by;
  }

  /** The clause that asks for the agreement, or null. */
  @Nullable String clause() {
    return first(posting().approval().clauses());
  }

  /** The case in which it may be agreed to orally, or beforehand. */
  Optional<Rule> exception(String id) {
    return posting().approval().exceptions().stream().filter(it -> it.id().equals(id)).findFirst();
  }

  Map<PostCheck.Kind, PostCheck> checks() {
    return posting().checks();
  }

  /** Whether the guideline knows classes of information. */
  boolean knowsClasses() {
    return checks().containsKey(PostCheck.Kind.INFORMATION_CLASS);
  }

  /** Whether something of that id may be posted; anything where the guideline lists nothing. */
  boolean allows(String category) {
    List<Rule> allowed = posting().allowed();
    return allowed.isEmpty()
        ? category.isEmpty()
        : allowed.stream().anyMatch(it -> it.id().equals(category));
  }

  /** Whether whoever wrote it may agree to it: a head answers for the division's posts anyway. */
  boolean writerMayAgree() {
    return by() == OwnerRole.HEAD;
  }

  static @Nullable String first(List<String> clauses) {
    return clauses.isEmpty() ? null : clauses.getFirst();
  }
}
