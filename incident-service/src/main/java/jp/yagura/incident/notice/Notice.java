package jp.yagura.incident.notice;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.incident.notice.NoticeState.Act;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One notice: the text at work, and every revision that residents have read. */
@Entity
@Table(name = "notice")
class Notice {
  @Id UUID id;
  @TenantId String municipality;

  @Column(name = "incident_id")
  UUID incidentId;

  @jakarta.persistence.Version long version;

  @Enumerated(EnumType.STRING)
  NoticeState state = NoticeState.DRAFT;

  @Embedded NoticeText text;

  @Column(name = "author")
  String authorSubject;

  @Column(name = "author_name")
  String authorName;

  @Column(name = "approver_name")
  @Nullable String approverName;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "changed_at")
  Instant changedAt;

  /** When what residents see last changed; null while they never saw it. */
  @Column(name = "public_at")
  @Nullable Instant publicAt;

  @Column(name = "withdrawn_at")
  @Nullable Instant withdrawnAt;

  @Column(name = "withdrawal_reason")
  @Nullable String withdrawalReason;

  @BatchSize(size = 50)
  @OneToMany(mappedBy = "notice", cascade = CascadeType.PERSIST)
  @OrderBy("number")
  List<Revision> revisions = new ArrayList<>();

  static Notice draft(UUID incidentId, NoticeText text, Actor author, Instant now) {
    Notice notice = new Notice();
    notice.id = UUID.randomUUID();
    notice.incidentId = incidentId;
    notice.text = text;
    notice.authorSubject = author.subject();
    notice.authorName = author.name();
    notice.createdAt = now;
    notice.changedAt = now;
    return notice;
  }

  /** Takes a new text; whoever wrote last counts as its author, and it wants a new approval. */
  void rewrite(NoticeText next, Actor author, Instant now) {
    move(Act.REWRITE, now);
    text = next;
    authorSubject = author.subject();
    authorName = author.name();
    approverName = null;
  }

  void approve(Actor approver, Instant now) {
    move(Act.APPROVE, now);
    approverName = approver.name();
  }

  Revision publish(Actor publisher, Instant now) {
    move(Act.PUBLISH, now);
    Revision revision = Revision.of(this, revisions.size() + 1, publisher, now);
    revisions.add(revision);
    publicAt = now;
    return revision;
  }

  void withdraw(String reason, Instant now) {
    move(Act.WITHDRAW, now);
    withdrawnAt = now;
    publicAt = wasPublic() ? now : null;
    withdrawalReason = reason;
  }

  /** Whether residents ever read it. */
  boolean wasPublic() {
    return !revisions.isEmpty();
  }

  /** Where residents read it, on the common origin. */
  String path() {
    return "/public/" + municipality + "/notices/" + id;
  }

  private void move(Act act, Instant now) {
    state = state.after(act).orElseThrow(() -> new IllegalStateException(act + " in " + state));
    changedAt = now;
  }
}
