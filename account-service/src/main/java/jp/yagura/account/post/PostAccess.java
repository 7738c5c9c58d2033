package jp.yagura.account.post;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.account.register.Editor;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;

/**
 * Who reads and writes posts: until a post stands somewhere only the division that runs its
 * accounts and whoever keeps the register; no auditor, and nobody of another division.
 */
@ApplicationScoped
class PostAccess {
  private final CurrentCaller caller;

  PostAccess(CurrentCaller caller) {
    this.caller = caller;
  }

  /** Whether the caller sees the drafts of all divisions. */
  boolean everything() {
    return Editor.of(caller).keepsTheRegister();
  }

  /** The caller's division, or empty. */
  String division() {
    return caller.is(Role.STAFF, Role.HEAD) ? caller.division().orElse("") : "";
  }

  boolean mayRead(PostView post) {
    return post.wasPosted() || mayWriteFor(post.division());
  }

  /** Whether the caller writes posts for a division's accounts. */
  boolean mayWriteFor(String division) {
    return everything() || (!division.isEmpty() && division().equals(division));
  }

  /** Whether the caller is the one who decides about a division's posts. */
  boolean decides(ApprovalRule rule, String division) {
    return rule.by() == OwnerRole.PR ? caller.is(Role.PR) : Editor.of(caller).heads(division);
  }

  /** Whether the caller heads a division. */
  boolean heads(String division) {
    return Editor.of(caller).heads(division);
  }
}
