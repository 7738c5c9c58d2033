package jp.yagura.incident.presspack;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.NoticeId;
import jp.yagura.incident.notice.NoticeView;
import jp.yagura.incident.timeline.PressProvided;
import jp.yagura.incident.timeline.PressTakenBack;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** That somebody of the press was given what a notice says. Never changed. */
@Entity
@Immutable
@Table(name = "press_provision")
@SuppressWarnings("UnusedVariable") // Hibernate and its queries read them
class PressProvision {
  @Id private UUID id;
  @TenantId private String municipality;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "incident_id"))
  private IncidentId incidentId;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "notice_id"))
  private NoticeId noticeId;

  /** How often the notice had been published by then; 0 before it was. */
  private int revision;

  private String recipient;
  private Instant providedAt;
  private String recordedBy;
  private String recordedByName;
  private Instant recordedAt;

  /** For Hibernate. */
  protected PressProvision() {}

  PressProvision(NoticeView notice, String recipient, Instant providedAt, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.incidentId = notice.incidentId();
    this.noticeId = notice.id();
    this.revision = notice.revisions().size();
    this.recipient = recipient;
    this.providedAt = providedAt;
    this.recordedBy = by.subject();
    this.recordedByName = by.name();
    this.recordedAt = now;
  }

  /** That it happened. */
  PressProvided provided(NoticeView notice) {
    String english = notice.text().hasEnglish() ? notice.text().titleEn() : null;
    return new PressProvided(
        incidentId, id, noticeId, notice.text().title(), english, revision, recipient, providedAt);
  }

  /** That it was found to be wrong. */
  PressTakenBack takenBack(NoticeView notice, PressCorrection correction) {
    return new PressTakenBack(provided(notice), correction.reason(), correction.takenBackAt());
  }

  UUID id() {
    return id;
  }

  NoticeId noticeId() {
    return noticeId;
  }

  /**
   * As its readers see it.
   *
   * @param wrong that it was found to be wrong; null while it stands
   */
  PressProvisionView view(@Nullable PressCorrection wrong) {
    return new PressProvisionView(
        id,
        noticeId,
        revision,
        recipient,
        providedAt,
        recordedByName,
        recordedAt,
        wrong == null ? null : wrong.takenBackAt(),
        wrong == null ? null : wrong.takenBackByName(),
        wrong == null ? null : wrong.reason());
  }
}
