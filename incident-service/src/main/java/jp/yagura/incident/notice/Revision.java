package jp.yagura.incident.notice;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.yagura.incident.NoticeId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A text as residents read it, from its publication to the next one. Never changed. */
@Entity
@Immutable
@Table(name = "notice_revision")
@SuppressWarnings("UnusedVariable") // Hibernate reads them
class Revision {
  @Id private UUID id;
  @TenantId private String municipality;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "notice_id"))
  private NoticeId noticeId;

  private int number;
  @Embedded private NoticeText text;

  @Column(name = "author_name")
  private String authorName;

  @Column(name = "approver_name")
  private @Nullable String approverName;

  @Column(name = "publisher_name")
  private String publisherName;

  @Column(name = "published_at")
  private Instant publishedAt;

  /** For Hibernate. */
  protected Revision() {}

  /** Who made it, by name. */
  record People(String author, @Nullable String approver, String publisher) {}

  Revision(NoticeId noticeId, int number, NoticeText text, People people, Instant publishedAt) {
    this.id = UUID.randomUUID();
    this.noticeId = noticeId;
    this.number = number;
    this.text = text;
    this.authorName = people.author();
    this.approverName = people.approver();
    this.publisherName = people.publisher();
    this.publishedAt = publishedAt;
  }

  NoticeText text() {
    return text;
  }

  NoticeView.RevisionView view() {
    return new NoticeView.RevisionView(
        number, text, authorName, approverName, publisherName, publishedAt);
  }

  PublicNotice.Issue issue() {
    return new PublicNotice.Issue(number, text.kind(), publishedAt);
  }
}
