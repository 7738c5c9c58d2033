package jp.yagura.incident.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.playbook.FrozenPlaybook;
import jp.yagura.kit.refusal.RefusalWords;
import org.jspecify.annotations.Nullable;

/**
 * What the reporter gets at once.
 *
 * @param number such as {@code R8-0001}
 * @param joined number of the incident that the report was joined to; null when it opened one
 * @param next what happens now and what not to do, in the reader's language
 */
public record ReportReceipt(
    String number,
    IncidentId incidentId,
    UUID reportId,
    Instant reportedAt,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String joined,
    String next) {

  /** With the titles of those who are told, as the playbook has them. */
  static ReportReceipt of(
      String number,
      IncidentSummary incident,
      UUID reportId,
      Instant at,
      String kind,
      FrozenPlaybook playbook,
      Locale locale) {
    boolean joined = !number.equals(incident.number());
    String separator = Locale.ENGLISH.equals(locale) ? " and " : "と";
    String told =
        String.join(
            separator,
            playbook.playbook().alertFor(kind).stream()
                .map(it -> playbook.owner(it).in(locale))
                .toList());
    return new ReportReceipt(
        number,
        new IncidentId(incident.incidentId()),
        reportId,
        at,
        joined ? incident.number() : null,
        joined
            ? RefusalWords.of("receipt-joined", locale, incident.number())
            : RefusalWords.of("receipt-next", locale, told));
  }
}
