package jp.yagura.incident.drill;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.incident.IncidentId;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** How a drill is run. Whether it goes on says the stage of its incident. */
@Entity
@Table(name = "drill")
@SuppressWarnings("UnusedVariable") // Hibernate and its queries read them
class Drill {
  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "incident_id"))
  private IncidentId incidentId;

  @TenantId private String municipality;
  @Version private long version;
  private String scenario;
  private String startedByName;
  private Instant startedAt;
  private @Nullable String endedByName;
  private @Nullable Instant endedAt;
  private @Nullable String lessons;

  /** For Hibernate. */
  protected Drill() {}

  Drill(UUID incidentId, String scenario, Actor by, Instant now) {
    this.incidentId = new IncidentId(incidentId);
    this.scenario = scenario;
    this.startedByName = by.name();
    this.startedAt = now;
  }

  /** Whoever leads it ends it. */
  void end(String learned, Actor by, Instant now) {
    endedByName = by.name();
    endedAt = now;
    lessons = learned.isEmpty() ? null : learned;
  }

  /** How it is run. */
  record Facts(
      String scenario,
      String startedBy,
      Instant startedAt,
      @Nullable String endedBy,
      @Nullable Instant endedAt,
      @Nullable String lessons) {}

  Facts facts() {
    return new Facts(scenario, startedByName, startedAt, endedByName, endedAt, lessons);
  }
}
