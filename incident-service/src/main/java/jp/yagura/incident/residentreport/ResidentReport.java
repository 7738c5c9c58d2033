package jp.yagura.incident.residentreport;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report that a resident sent.
 *
 * @param receipt the number that the resident was told
 * @param sender a keyed sum of the address it came from; null when it was erased
 * @param accountKey the same for all reports about one account
 */
record ResidentReport(
    UUID id,
    String receipt,
    @Nullable String sender,
    String account,
    String accountKey,
    String note,
    Instant receivedAt) {}
