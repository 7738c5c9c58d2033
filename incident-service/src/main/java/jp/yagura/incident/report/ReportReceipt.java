package jp.yagura.incident.report;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.playbook.FrozenPlaybook;
import jp.yagura.kit.refusal.RefusalWords;

/**
 * What the reporter gets at once.
 *
 * @param number such as {@code R8-0001}
 * @param next what happens now and what not to do, in the reader's language
 */
public record ReportReceipt(
    String number, IncidentId incidentId, UUID reportId, Instant reportedAt, String next) {

  /** With the titles of those who are told, as the playbook has them. */
  static ReportReceipt of(
      IncidentSummary incident, UUID reportId, FrozenPlaybook playbook, Locale locale) {
    String separator = Locale.ENGLISH.equals(locale) ? " and " : "と";
    String told =
        String.join(
            separator,
            playbook.playbook().alert().stream().map(it -> playbook.owner(it).in(locale)).toList());
    return new ReportReceipt(
        incident.number(),
        new IncidentId(incident.incidentId()),
        reportId,
        incident.reportedAt(),
        RefusalWords.of("receipt-next", locale, told));
  }
}
