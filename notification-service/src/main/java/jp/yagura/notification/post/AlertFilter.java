package jp.yagura.notification.post;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which alerts a list shows; null means any.
 *
 * @param recipient part of the recipient's name or address, in lower case
 */
public record AlertFilter(
    @Nullable UUID incidentId, @Nullable AlertState state, @Nullable String recipient) {}
