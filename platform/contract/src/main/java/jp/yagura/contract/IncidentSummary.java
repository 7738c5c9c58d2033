package jp.yagura.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
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
 *     recovered}, {@code closed} or {@code joined}: it goes on as another incident
 * @param occurredAt since when it happens, as reported; null when the reporter did not know
 * @param version grows by one with every change
 * @param accounts what else the incident concerns besides {@code accountId}; none in events from
 *     before an incident could concern several
 * @param fakes accounts and pages that pose as official ones; none in events from before they were
 *     told
 * @param drill whether all of it is an exercise (訓練), from its first moment to its last; false in
 *     events from before there were any. Whoever shows a drill says so, and nothing of it may reach
 *     residents
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
    long version,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<AffectedAccount> accounts,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ReportedFake> fakes,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean drill) {

  public IncidentSummary {
    kinds = List.copyOf(kinds);
    accounts = accounts == null ? List.of() : List.copyOf(accounts);
    fakes = fakes == null ? List.of() : List.copyOf(fakes);
  }

  /** A real incident. */
  public IncidentSummary(
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
      long version,
      List<AffectedAccount> accounts,
      List<ReportedFake> fakes) {
    this(
        incidentId,
        municipality,
        number,
        type,
        typeName,
        kinds,
        title,
        accountId,
        accountLabel,
        platform,
        division,
        severity,
        stage,
        occurredAt,
        reportedAt,
        version,
        accounts,
        fakes,
        false);
  }

  /** A real incident that concerns one account, without a known fake. */
  public IncidentSummary(
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
    this(
        incidentId,
        municipality,
        number,
        type,
        typeName,
        kinds,
        title,
        accountId,
        accountLabel,
        platform,
        division,
        severity,
        stage,
        occurredAt,
        reportedAt,
        version,
        List.of(),
        List.of(),
        false);
  }
}
