package jp.yagura.incident.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.incident.incident.CanSignIn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A report as it came in; nobody changes it afterwards. */
@Entity
@Immutable
@Table(name = "report")
class Report {
  @Id UUID id;
  @TenantId String municipality;
  UUID incidentId;
  String number;
  String reporter;
  String reporterName;
  @Nullable String reporterDivision;
  String kind;
  @Nullable UUID accountId;
  String accountGiven;
  @Nullable Instant occurredAt;
  Instant reportedAt;

  @Enumerated(EnumType.STRING)
  CanSignIn canSignIn;

  String description;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> links;

  @Nullable String fakeUrl;

  Actor who() {
    return new Actor(reporter, reporterName, reporterDivision);
  }
}
