package jp.yagura.incident.incident;

import java.time.Instant;

/**
 * An incident at work, as far as whoever reports the same may know of it.
 *
 * @param number to join it by
 * @param accountLabel as people call the account
 */
public record AtWork(
    String number,
    String accountLabel,
    String title,
    String typeName,
    Stage stage,
    Instant reportedAt) {}
