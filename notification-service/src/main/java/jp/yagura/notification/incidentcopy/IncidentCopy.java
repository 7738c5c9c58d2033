package jp.yagura.notification.incidentcopy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yagura.contract.Actor;
import jp.yagura.contract.IncidentEvent.IncidentCorrected;
import jp.yagura.contract.IncidentEvent.IncidentReported;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.contract.ReportedFake;
import jp.yagura.notification.contacts.ContactRole;
import jp.yagura.notification.contacts.Roles;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** The read copy of one incident. */
@Entity
class IncidentCopy {
  @Id private UUID incidentId;
  @TenantId private String municipality;
  private String number;
  private String typeName;
  private String title;
  private String accountLabel;
  private boolean accountKnown;
  private @Nullable String platform;
  private String division;
  private String severity;
  private String stage;
  private @Nullable Instant occurredAt;
  private Instant reportedAt;
  private long incidentVersion;
  private int episode;
  private Roles roles;
  private @Nullable String reporter;
  private @Nullable String canSignIn;
  private @Nullable String description;
  private String fakes = "";
  private String toldDivisions = "";

  /** Never changes. */
  private boolean drill;

  protected IncidentCopy() {}

  IncidentCopy(IncidentSummary incident, Roles roles) {
    this.incidentId = incident.incidentId();
    this.municipality = incident.municipality();
    this.drill = incident.drill();
    this.episode = 1;
    this.roles = roles;
    take(incident);
  }

  /** Takes over the newer state; an older one changes nothing. */
  void follow(IncidentSummary incident) {
    if (incident.version() > incidentVersion) {
      take(incident);
    }
  }

  private void take(IncidentSummary incident) {
    incidentVersion = incident.version();
    number = incident.number();
    typeName = incident.typeName();
    title = incident.title();
    accountLabel = incident.accountLabel();
    accountKnown = incident.accountId() != null;
    platform = incident.platform();
    division = incident.division();
    severity = incident.severity();
    stage = incident.stage();
    occurredAt = incident.occurredAt();
    reportedAt = incident.reportedAt();
    fakes = incident.fakes().stream().map(ReportedFake::address).collect(Collectors.joining("\n"));
  }

  void report(IncidentReported reported) {
    Actor who = reported.reporter();
    reporter =
        Stream.of(who.division(), who.name())
            .filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining("　"));
    canSignIn = reported.canSignIn();
    description = reported.description();
  }

  /** What is known of it by now. */
  void correct(IncidentCorrected corrected) {
    canSignIn = corrected.canSignIn();
    description = corrected.description();
  }

  /** Those among these roles that had not to know before. */
  Set<ContactRole> alarm(Roles wanted) {
    Set<ContactRole> fresh = new HashSet<>(wanted.all());
    fresh.removeAll(roles.all());
    roles = roles.with(fresh);
    return fresh;
  }

  /** Those among these divisions whose heads had not been told before. */
  Set<String> tell(Collection<String> divisions) {
    Set<String> before = toldDivisions.lines().collect(Collectors.toCollection(TreeSet::new));
    Set<String> fresh = new TreeSet<>(divisions);
    fresh.removeAll(before);
    before.addAll(fresh);
    toldDivisions = String.join("\n", before);
    return fresh;
  }

  void reopen() {
    episode++;
  }

  IncidentFacts facts() {
    return new IncidentFacts(
        incidentId,
        municipality,
        number,
        typeName,
        title,
        accountLabel,
        accountKnown,
        platform,
        division,
        severity,
        stage,
        occurredAt,
        reportedAt,
        episode,
        roles,
        reporter,
        canSignIn,
        description,
        fakes.lines().toList(),
        drill);
  }
}
