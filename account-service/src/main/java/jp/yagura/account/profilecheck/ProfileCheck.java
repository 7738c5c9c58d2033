package jp.yagura.account.profilecheck;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.yagura.contract.Actor;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One look at an account's page. What was seen stays as it was written down. */
@Entity
@Table(name = "account_profile_check")
class ProfileCheck {
  @Id private UUID id;

  @SuppressWarnings("UnusedVariable") // read and written by Hibernate alone
  @TenantId
  private String municipality;

  @Column(name = "account_id")
  private UUID accountId;

  @Column(name = "checked_on")
  private LocalDate checkedOn;

  @Convert(converter = ShownItemsColumn.class)
  private List<ShownItem> items = List.of();

  @Enumerated(EnumType.STRING)
  private VerifiedState verified;

  @Column(name = "verified_reason")
  private String verifiedReason;

  @Column(name = "picture_hash")
  private @Nullable String pictureHash;

  @Column(name = "recheck_on")
  private LocalDate recheckOn;

  private Instant at;

  @Column(name = "actor_name")
  private String actorName;

  protected ProfileCheck() {}

  ProfileCheck(UUID accountId, ProfileEntry entry, List<ShownItem> items, Actor by, Instant at) {
    this.id = UUID.randomUUID();
    this.accountId = accountId;
    this.checkedOn = Objects.requireNonNull(entry.checkedOn());
    this.items = items;
    this.verified = Objects.requireNonNull(entry.verified());
    this.verifiedReason = entry.verifiedReason();
    this.recheckOn = Objects.requireNonNull(entry.recheckOn());
    this.at = at;
    this.actorName = by.name();
  }

  /** That a picture goes with it. */
  void shownBy(Picture picture) {
    this.pictureHash = picture.hash();
  }

  UUID id() {
    return id;
  }

  ProfileCheckView view() {
    return new ProfileCheckView(
        id,
        accountId,
        checkedOn,
        items,
        verified,
        verifiedReason,
        pictureHash,
        recheckOn,
        at,
        actorName);
  }
}
