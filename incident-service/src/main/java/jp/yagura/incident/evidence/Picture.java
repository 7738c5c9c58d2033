package jp.yagura.incident.evidence;

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
import jp.yagura.incident.timeline.Disclosure;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** A picture that came with a report; nobody changes it. */
@Entity
@Immutable
@Table(name = "evidence")
@SuppressWarnings("UnusedVariable") // Hibernate and its queries read them
class Picture {
  @Id private UUID id;
  @TenantId private String municipality;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "incident_id"))
  private IncidentId incidentId;

  private int position;
  private String name;
  private String mediaType;
  private int size;
  private String sha256;
  private byte[] content;
  private String addedBy;
  private String addedByName;
  private Instant addedAt;

  /** For Hibernate. */
  protected Picture() {}

  Picture(IncidentId incidentId, int position, ReceivedImage image, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.incidentId = incidentId;
    this.position = position;
    this.name = image.name();
    this.mediaType = image.mediaType();
    this.size = image.content().length;
    this.sha256 = image.sha256();
    this.content = image.content();
    this.addedBy = by.subject();
    this.addedByName = by.name();
    this.addedAt = now;
  }

  boolean belongsTo(IncidentId incident) {
    return incidentId.equals(incident);
  }

  byte[] content() {
    return content;
  }

  String mediaType() {
    return mediaType;
  }

  /** A name for the file that says nothing of what the sender called it. */
  String fileName() {
    String ending = ImageType.of(content).map(ImageType::ending).orElse("bin");
    return "evidence-" + (position + 1) + "." + ending;
  }

  /** That somebody looked at it. */
  Disclosure viewed() {
    return new Disclosure.EvidenceViewed(incidentId, id, name, sha256);
  }
}
