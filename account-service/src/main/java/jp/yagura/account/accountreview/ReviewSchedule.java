package jp.yagura.account.accountreview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** When something is looked at next, about one account. */
@Entity
@Table(name = "review_schedule")
class ReviewSchedule {
  @Id private UUID id;

  @SuppressWarnings("UnusedVariable") // read and written by Hibernate alone
  @TenantId
  private String municipality;

  @Column(name = "account_id")
  private UUID accountId;

  private String review;

  @Column(name = "next_on")
  private LocalDate nextOn;

  /** Nothing that people read: what they read stays the same version. */
  @OptimisticLock(excluded = true)
  private @Nullable String asked;

  @Column(name = "last_post_on")
  private @Nullable LocalDate lastPostOn;

  @Version private long version;

  protected ReviewSchedule() {}

  ReviewSchedule(UUID accountId, String review, LocalDate nextOn) {
    this.id = UUID.randomUUID();
    this.accountId = accountId;
    this.review = review;
    this.nextOn = nextOn;
  }

  /** It was looked at. */
  void reviewed(LocalDate next) {
    this.nextOn = next;
  }

  /**
   * That something was posted on a day.
   *
   * @return whether that was not known yet
   */
  boolean posted(LocalDate on) {
    if (lastPostOn != null && !on.isAfter(lastPostOn)) {
      return false;
    }
    this.lastPostOn = on;
    return true;
  }

  @Nullable LocalDate lastPostOn() {
    return lastPostOn;
  }

  /** Whether it has still to be asked of somebody; it counts as asked from now on. */
  boolean toAsk(String owner) {
    String wanted = nextOn + " " + owner;
    if (wanted.equals(asked)) {
      return false;
    }
    asked = wanted;
    return true;
  }

  UUID id() {
    return id;
  }

  UUID accountId() {
    return accountId;
  }

  String review() {
    return review;
  }

  LocalDate nextOn() {
    return nextOn;
  }

  long version() {
    return version;
  }
}
