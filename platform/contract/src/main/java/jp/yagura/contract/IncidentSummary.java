package jp.yagura.contract;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The incident as it is after an event: what others need to act on it and to show it.
 *
 * @param number receipt number, unique per municipality and fiscal year, such as {@code R8-0001}
 * @param type the guideline's incident type, such as {@code HIJACK} or Fuji's {@code NARISUMASHI}
 * @param typeName its name in Japanese as the guideline has it
 * @param kinds which of {@code HIJACK}, {@code IMPERSONATION}, … the report says happened
 * @param accountId the registered account concerned, or null when unknown or not registered
 * @param accountLabel how people call the account, never empty
 * @param division the division that runs the account, or the reporter's when the account is unknown
 * @param severity {@code critical}, {@code high}, {@code medium} or {@code low}
 * @param stage {@code reported}, {@code confirmed}, {@code dismissed}, {@code contained}, {@code
 *     recovered} or {@code closed}
 * @param occurredAt since when it happens, as reported; null when the reporter did not know
 * @param version grows by one with every change
 */
public record IncidentSummary(
    UUID incidentId,
    String municipality,
    String number,
    String type,
    String typeName,
    List<String> kinds,
    String title,
    @Nullable UUID accountId,
    String accountLabel,
    @Nullable String platform,
    String division,
    String severity,
    String stage,
    @Nullable Instant occurredAt,
    Instant reportedAt,
    long version) {

  public IncidentSummary {
    kinds = List.copyOf(kinds);
  }
}
