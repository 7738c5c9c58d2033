package jp.yagura.notification.post;

import java.time.Instant;
import jp.yagura.notification.AlertId;

/** Where a one-time link leads. */
public record ConfirmLinkTarget(AlertId alertId, String municipality, Instant expiresAt) {}
