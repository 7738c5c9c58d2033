package jp.yagura.incident.timeline;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import jp.yagura.contract.Actor;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "timeline_entry")
class TimelineEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long id;

  @TenantId String municipality;
  UUID incidentId;
  String type;
  String actor;
  String actorName;
  @Nullable String actorDivision;
  Instant occurredAt;
  Instant recordedAt;

  @JdbcTypeCode(SqlTypes.JSON)
  Map<String, String> details;

  Actor who() {
    return new Actor(actor, actorName, actorDivision);
  }
}
