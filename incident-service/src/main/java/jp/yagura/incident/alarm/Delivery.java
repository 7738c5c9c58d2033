package jp.yagura.incident.alarm;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "delivery")
class Delivery {
  @Id UUID id;
  @TenantId String municipality;
  UUID incidentId;
  String kind;
  int level;
  String role;
  String recipient;
  String channel;

  @Enumerated(EnumType.STRING)
  DeliveryState state;

  int attempts;
  @Nullable Instant sentAt;
  @Nullable Instant failedAt;
  @Nullable String failure;
  @Nullable Instant confirmedAt;
  @Nullable String confirmedBy;
  @Nullable String confirmedDivision;

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
