package jp.yagura.incident.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.incident.notice.NoticeState.Act;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.refusal.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the text at work. Residents go on reading the last revision until the new text is
 * approved and published.
 */
@ApplicationScoped
public class RewriteNotice {
  private final NoticeChanges changes;
  private final NoticeIncidents incidents;
  private final CurrentCaller caller;

  RewriteNotice(NoticeChanges changes, NoticeIncidents incidents, CurrentCaller caller) {
    this.changes = changes;
    this.incidents = incidents;
    this.caller = caller;
  }

  /** Refused when the caller read an older version, or the notice was withdrawn. */
  @Transactional
  public Outcome<NoticeView> rewrite(UUID id, @Nullable String ifMatch, NoticeText text) {
    return changes.change(
        id,
        ifMatch,
        Act.REWRITE,
        (notice, now) -> {
          notice.rewrite(text, caller.actor(), now);
          incidents.tell(notice, "notice-rewritten");
          return Optional.empty();
        });
  }
}
