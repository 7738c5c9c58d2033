package jp.yagura.account.compromise;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** That a hijack concerns an account, and whether it still does. */
@Entity
@Table(name = "account_incident")
class Concern {
  @EmbeddedId private ConcernId id;

  @SuppressWarnings("UnusedVariable") // read and written by Hibernate alone
  @TenantId
  private String municipality;

  private boolean open;

  @Column(name = "incident_version")
  private long incidentVersion;

  protected Concern() {}

  Concern(UUID incidentId, UUID accountId) {
    this.id = new ConcernId(incidentId, accountId);
  }

  UUID incidentId() {
    return id.incidentId();
  }

  UUID accountId() {
    return id.accountId();
  }

  boolean knows(long version) {
    return incidentVersion > version;
  }

  /** Takes over what the incident says now; true when that opens or ends the concern. */
  boolean becomes(boolean nowOpen, long version) {
    boolean turned = open != nowOpen;
    this.open = nowOpen;
    this.incidentVersion = version;
    return turned;
  }
}
