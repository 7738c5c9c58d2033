package jp.yagura.notification.post;

import java.time.Instant;
import java.util.UUID;
import jp.yagura.contract.AlertSummary;
import jp.yagura.notification.AlertId;
import jp.yagura.notification.contacts.Channel;
import jp.yagura.notification.contacts.ContactRole;
import org.jspecify.annotations.Nullable;

/**
 * An alert that this sender has claimed, with what its text needs.
 *
 * @param attempt 1 for the first; results of an older attempt are ignored
 * @param resends how often a person asked for it to be sent again
 * @param about see {@link AlertReason}
 * @param plannedAt when what it tells was known here
 * @param traceparent the trace that what it tells is part of, see {@link
 *     jp.yagura.kit.trace.Tracing}; null when nobody traced it
 */
public record DueAlert(
    AlertId alertId,
    String municipality,
    UUID incidentId,
    AlertKind kind,
    int level,
    ContactRole role,
    String recipient,
    String address,
    Channel channel,
    boolean english,
    @Nullable String about,
    @Nullable String text,
    @Nullable Instant at,
    @Nullable String reportNumber,
    AlertMatter matter,
    int attempt,
    int resends,
    Instant plannedAt,
    @Nullable String traceparent) {

  /** Whether what becomes of it stays between us and the recipient. */
  boolean unshared() {
    return kind.personal() || matter == AlertMatter.DUTY;
  }

  AlertSummary summary() {
    return new AlertSummary(
        alertId.value(),
        incidentId,
        municipality,
        kind.wire(),
        level,
        role.wire(),
        recipient,
        channel.wire());
  }
}
