package jp.yagura.notification.escalation;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import jp.yagura.notification.contacts.ContactRole;
import jp.yagura.notification.contacts.Seat;

/**
 * An alarm that waits for a confirmation.
 *
 * @param roles of which nobody has confirmed
 * @param until when the next seat is told
 * @param next who is told then; at the top the administrator again
 */
public record WaitingAlarm(UUID incidentId, Set<ContactRole> roles, Instant until, Seat next) {}
