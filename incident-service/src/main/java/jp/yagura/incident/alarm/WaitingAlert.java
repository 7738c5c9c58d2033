package jp.yagura.incident.alarm;

import java.time.Instant;
import jp.yagura.incident.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * An alert of an incident at work that nobody of its role has confirmed.
 *
 * @param number of the incident
 * @param sentAt when it went out last; null when it never did
 */
public record WaitingAlert(
    IncidentId incidentId,
    String number,
    String title,
    String recipient,
    DeliveryState state,
    @Nullable Instant sentAt) {}
