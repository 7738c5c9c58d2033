package jp.yagura.incident.report;

import java.time.Instant;
import java.util.UUID;

/**
 * What the reporter gets at once.
 *
 * @param number such as {@code R8-0001}
 * @param next what happens now and what not to do, in the reader's language
 */
public record ReportReceipt(
    String number, UUID incidentId, UUID reportId, Instant reportedAt, String next) {}
