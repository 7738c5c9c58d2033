package jp.yagura.incident.alarm;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who was told, and whether a human confirmed.
 *
 * @param kind {@code alarm}, {@code reminder}, {@code all-clear} or {@code escalation}
 * @param level 0 the owner, 1 the head, 2 the duty contact, 3 the administrator
 */
public record DeliveryView(
    UUID alertId,
    String kind,
    int level,
    String role,
    String recipient,
    String channel,
    DeliveryState state,
    int attempts,
    @Nullable Instant sentAt,
    @Nullable Instant failedAt,
    @Nullable String failure,
    @Nullable Instant confirmedAt,
    @Nullable String confirmedBy,
    @Nullable String confirmedDivision) {}
