package jp.yagura.contract;

import java.util.UUID;

/**
 * One alert to one recipient by one channel.
 *
 * @param kind {@code alarm}, {@code reminder}, {@code all-clear} or {@code escalation}
 * @param level how far the alarm has climbed: 0 the owner, 1 the head, 2 the duty contact, 3 the
 *     administrator
 * @param role the role told, such as {@code pr} or {@code it}
 * @param recipient name shown to people, never an address
 * @param channel {@code email}
 */
public record AlertSummary(
    UUID alertId,
    UUID incidentId,
    String municipality,
    String kind,
    int level,
    String role,
    String recipient,
    String channel) {}
