package jp.yagura.incident.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.yagura.contract.Actor;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A text as residents read it, from its publication to the next one. Never changed. */
@Entity
@Immutable
@Table(name = "notice_revision")
class Revision {
  @Id UUID id;
  @TenantId String municipality;

  @ManyToOne(optional = false)
  @JoinColumn(name = "notice_id")
  Notice notice;

  int number;
  @Embedded NoticeText text;

  @Column(name = "author_name")
  String authorName;

  @Column(name = "approver_name")
  @Nullable String approverName;

  @Column(name = "publisher_name")
  String publisherName;

  @Column(name = "published_at")
  Instant publishedAt;

  static Revision of(Notice notice, int number, Actor publisher, Instant now) {
    Revision revision = new Revision();
    revision.id = UUID.randomUUID();
    revision.notice = notice;
    revision.number = number;
    revision.text = notice.text;
    revision.authorName = notice.authorName;
    revision.approverName = notice.approverName;
    revision.publisherName = publisher.name();
    revision.publishedAt = now;
    return revision;
  }
}
