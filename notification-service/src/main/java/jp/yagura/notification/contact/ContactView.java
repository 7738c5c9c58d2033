package jp.yagura.notification.contact;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact as the API shows it.
 *
 * @param sample true for the contacts that come with the product as samples
 * @param retiredAt null while the contact is told
 */
record ContactView(
    UUID id,
    ContactRole role,
    Seat seat,
    @Nullable String division,
    String name,
    String address,
    Channel channel,
    boolean english,
    boolean sample,
    Instant createdAt,
    @Nullable Instant retiredAt) {}
