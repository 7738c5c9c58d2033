package jp.yagura.notification.contacts;

import java.time.Instant;
import java.time.LocalDate;
import jp.yagura.kit.paging.Version;
import jp.yagura.notification.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * A contact as the API shows it.
 *
 * @param sample true for the contacts that come with the product as samples
 * @param dutyFrom first day of the turn on the duty list; null is open
 * @param dutyUntil last day of the turn; null is open
 * @param version for the entity tag
 * @param retiredAt null while the contact is told
 */
public record ContactView(
    ContactId id,
    ContactRole role,
    Seat seat,
    @Nullable String division,
    String name,
    String address,
    Channel channel,
    boolean english,
    boolean sample,
    Instant createdAt,
    @Nullable LocalDate dutyFrom,
    @Nullable LocalDate dutyUntil,
    @Nullable Instant retiredAt,
    long version) {

  /** Names this version in the hidden field of a form. */
  public String entityTag() {
    return Version.quoted(version);
  }

  /** Whether it has days of its own on the duty list. */
  public boolean hasTurn() {
    return dutyFrom != null || dutyUntil != null;
  }
}
