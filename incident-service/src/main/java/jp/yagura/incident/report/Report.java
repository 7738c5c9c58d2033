package jp.yagura.incident.report;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.incident.IncidentId;
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
@SuppressWarnings("UnusedVariable") // Hibernate and its queries read them
class Report {
  @Id private UUID id;
  @TenantId private String municipality;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "incident_id"))
  private IncidentId incidentId;

  private String number;
  private String reporter;
  private String reporterName;
  private @Nullable String reporterDivision;
  private String kind;
  private @Nullable UUID accountId;
  private String accountGiven;
  private @Nullable Instant occurredAt;
  private Instant reportedAt;

  @Enumerated(EnumType.STRING)
  private CanSignIn canSignIn;

  private String description;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> links;

  private @Nullable String fakeUrl;

  /** For Hibernate. */
  protected Report() {}

  /** What was reported, and the incident that it opened. */
  Report(NewReport report, IncidentSummary incident, Actor by) {
    OffsetDateTime since = report.occurredAt();
    String fake = report.fakeUrl();
    this.id = UUID.randomUUID();
    this.incidentId = new IncidentId(incident.incidentId());
    this.number = incident.number();
    this.reporter = by.subject();
    this.reporterName = by.name();
    this.reporterDivision = by.division();
    this.kind = report.kind();
    this.accountId = incident.accountId();
    this.accountGiven = report.account().given();
    this.occurredAt = since == null ? null : since.toInstant();
    this.reportedAt = incident.reportedAt();
    this.canSignIn = report.canSignIn();
    this.description = report.description().strip();
    this.links = report.links();
    this.fakeUrl = fake == null || fake.isBlank() ? null : fake.strip();
  }

  UUID id() {
    return id;
  }

  ReportView view(ReportView.Became became) {
    return new ReportView(
        id,
        number,
        incidentId,
        kind,
        new Actor(reporter, reporterName, reporterDivision),
        accountGiven,
        occurredAt,
        reportedAt,
        canSignIn,
        description,
        links,
        fakeUrl,
        became);
  }
}
