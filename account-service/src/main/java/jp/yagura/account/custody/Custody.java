package jp.yagura.account.custody;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.yagura.contract.Actor;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "account_custody")
class Custody {
  @Id
  @Column(name = "account_id")
  private UUID accountId;

  @SuppressWarnings("UnusedVariable") // read and written by Hibernate alone
  @TenantId
  private String municipality;

  @Column(name = "record")
  private CustodyEntry entry;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  @Version private long version;

  protected Custody() {}

  /** A record that nothing is written into yet. */
  Custody(UUID accountId, Actor by, Instant at) {
    this.accountId = accountId;
    this.entry = CustodyEntry.EMPTY;
    this.changedAt = at;
    this.changedBy = by.name();
  }

  /** The names of the parts that would change; none when all is written already. */
  List<String> changesTo(CustodyEntry wanted) {
    return entry.changesTo(wanted);
  }

  /** Takes over what is written now. */
  void change(CustodyEntry now, Actor by, Instant at) {
    this.entry = now;
    this.changedAt = at;
    this.changedBy = by.name();
  }

  UUID accountId() {
    return accountId;
  }

  StoredCustody stored() {
    // 0 stands for "nothing written yet", so the first version is 1.
    return new StoredCustody(entry, version + 1, changedAt, changedBy);
  }
}
