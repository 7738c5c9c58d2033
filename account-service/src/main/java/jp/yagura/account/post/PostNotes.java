package jp.yagura.account.post;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.yagura.account.register.AuditNote;

/** What the audit log keeps of posts; never what a draft says, for auditors read it. */
final class PostNotes {
  private PostNotes() {}

  static AuditNote done(PostView it, PostAct act) {
    Map<String, Object> details = new HashMap<>();
    details.put("act", act);
    details.put("state", it.state());
    details.put("accounts", it.content().accounts());
    if (it.basis() != null) {
      details.put("basis", it.basis());
    }
    if (it.scope() != null) {
      details.put("scope", it.scope());
    }
    return new AuditNote("post", it.id(), "post-" + act.wire(), details);
  }

  static AuditNote standingGiven(StandingApproval it) {
    return new AuditNote(
        "standing-approval", it.id(), "standing-approval-given", Map.of("approval", it));
  }

  static AuditNote standingEnded(UUID id) {
    return new AuditNote("standing-approval", id, "standing-approval-ended", Map.of());
  }

  static AuditNote words(String word, boolean added) {
    UUID id = UUID.nameUUIDFromBytes(word.getBytes(StandardCharsets.UTF_8));
    return new AuditNote(
        "post-word", id, added ? "post-word-added" : "post-word-removed", Map.of("word", word));
  }
}
