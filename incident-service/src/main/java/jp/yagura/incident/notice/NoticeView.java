package jp.yagura.incident.notice;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.NoticeId;
import org.jspecify.annotations.Nullable;

/**
 * A notice as those who work on it see it.
 *
 * @param text the text at work; residents read the last of {@code revisions}
 * @param authorSubject who the author is at the identity provider; not told to anybody
 * @param approver who approved the text at work, or null
 * @param path where residents read it, on the common origin
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoticeView(
    NoticeId id,
    IncidentId incidentId,
    NoticeState state,
    NoticeText text,
    String author,
    @JsonIgnore String authorSubject,
    @Nullable String approver,
    Instant createdAt,
    Instant changedAt,
    @Nullable Instant withdrawnAt,
    @Nullable String withdrawalReason,
    String path,
    List<RevisionView> revisions,
    long version) {

  public NoticeView {
    revisions = List.copyOf(revisions);
  }

  /** One text that residents have read. */
  public record RevisionView(
      int number,
      NoticeText text,
      String author,
      @Nullable String approver,
      String publisher,
      Instant publishedAt) {}

  /** Whether residents ever read it. */
  @JsonIgnore
  public boolean wasPublic() {
    return !revisions.isEmpty();
  }

  /** Whether residents read it now. */
  @JsonIgnore
  public boolean isPublic() {
    return wasPublic() && state != NoticeState.WITHDRAWN;
  }

  /** Whether residents read it while the next text is being prepared. */
  @JsonIgnore
  public boolean updating() {
    return state == NoticeState.REVISING || state == NoticeState.REVISION_APPROVED;
  }

  @JsonIgnore
  public boolean mayApprove() {
    return state.allows(NoticeMove.APPROVE);
  }

  @JsonIgnore
  public boolean mayPublish() {
    return state.allows(NoticeMove.PUBLISH);
  }

  @JsonIgnore
  public boolean mayRewrite() {
    return state.allows(NoticeMove.REWRITE);
  }

  @JsonIgnore
  public boolean mayWithdraw() {
    return state.allows(NoticeMove.WITHDRAW);
  }
}
