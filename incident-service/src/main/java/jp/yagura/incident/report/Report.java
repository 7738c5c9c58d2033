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
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.CanSignIn;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A report as it came in. Nobody changes it afterwards, but it may come to belong to another
 * incident.
 */
@Entity
@DynamicUpdate
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
  private @Nullable UUID openedIncident;
  private @Nullable UUID placedIn;

  @Column(updatable = false)
  private boolean drill;

  /** For Hibernate. */
  protected Report() {}

  /**
   * What was reported.
   *
   * @param incident the one that it belongs to
   * @param opened whether it opened that incident, rather than being joined to it
   */
  Report(
      UUID id,
      NewReport report,
      String number,
      IncidentSummary incident,
      boolean opened,
      Actor by,
      Instant at) {
    OffsetDateTime since = report.occurredAt();
    String fake = report.fakeUrl();
    this.id = id;
    this.incidentId = new IncidentId(incident.incidentId());
    this.openedIncident = opened ? incident.incidentId() : null;
    this.placedIn = opened ? null : incident.incidentId();
    this.number = number;
    this.drill = incident.drill();
    this.reporter = by.subject();
    this.reporterName = by.name();
    this.reporterDivision = by.division();
    this.kind = report.kind();
    this.accountId = report.account().id();
    this.accountGiven = report.account().given();
    this.occurredAt = since == null ? null : since.toInstant();
    this.reportedAt = at;
    this.canSignIn = report.canSignIn();
    this.description = report.description().strip();
    this.links = report.links();
    this.fakeUrl = fake == null || fake.isBlank() ? null : fake.strip();
  }

  /** The same, with the account of the register that it was found to name. */
  Report naming(@Nullable UUID account) {
    this.accountId = account;
    return this;
  }

  /** What it said, to open an incident with it now. */
  NewReport said() {
    return new NewReport(
        AccountReference.ofGiven(accountGiven),
        kind,
        occurredAt == null ? null : occurredAt.atOffset(ZoneOffset.UTC),
        canSignIn,
        description,
        links,
        fakeUrl,
        null);
  }

  Actor by() {
    return new Actor(reporter, reporterName, reporterDivision);
  }

  String number() {
    return number;
  }

  String kind() {
    return kind;
  }

  IncidentId incidentId() {
    return incidentId;
  }

  /** The incident that it opened; empty when it was joined to another when it came in. */
  Optional<IncidentId> openedIncident() {
    return Optional.ofNullable(openedIncident).map(IncidentId::new);
  }

  /** Goes with the incident that it belongs to. */
  void goesTo(IncidentId other) {
    incidentId = other;
  }

  /** Somebody puts it there. */
  void place(IncidentId other) {
    incidentId = other;
    placedIn = other.value();
  }

  /** It opens an incident of its own. */
  void opens(IncidentId own) {
    incidentId = own;
    openedIncident = own.value();
    placedIn = null;
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
        openedIncident != null,
        became);
  }
}
