package jp.yagura.notification.post;

import java.time.Instant;
import java.util.UUID;

/** Where a one-time link leads. */
public record ConfirmLinkTarget(UUID alertId, String municipality, Instant expiresAt) {}
