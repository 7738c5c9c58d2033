package jp.yagura.incident.alarm;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.yagura.incident.IncidentId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * An alert of an incident, as the notification service told of it; {@link DeliveryQueries} writes
 * it.
 */
@Entity
@Immutable
@Table(name = "delivery")
@SuppressWarnings("UnusedVariable") // Hibernate and its queries read them
class Delivery {
  @Id private UUID id;
  @TenantId private String municipality;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "incident_id"))
  private IncidentId incidentId;

  private String kind;
  private int level;
  private String role;
  private String recipient;
  private String channel;

  @Enumerated(EnumType.STRING)
  private DeliveryState state;

  private int attempts;
  private @Nullable Instant sentAt;
  private @Nullable Instant failedAt;
  private @Nullable String failure;
  private @Nullable Instant confirmedAt;
  private @Nullable String confirmedBy;
  private @Nullable String confirmedDivision;

  DeliveryView view() {
    return new DeliveryView(
        id,
        kind,
        level,
        role,
        recipient,
        channel,
        state,
        attempts,
        sentAt,
        failedAt,
        failure,
        confirmedAt,
        confirmedBy,
        confirmedDivision);
  }
}
