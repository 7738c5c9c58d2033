package jp.yagura.incident.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

@Entity
@Immutable
@Table(name = "evidence")
class Picture {
  @Id UUID id;
  @TenantId String municipality;
  UUID incidentId;
  int position;
  String name;
  String mediaType;
  int size;
  String sha256;
  byte[] content;
  String addedBy;
  String addedByName;
  Instant addedAt;
}
