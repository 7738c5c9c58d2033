package jp.yagura.incident.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.Stage;
import jp.yagura.incident.report.ReportView;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param items incidents that the caller may read: first those whose number was searched for, then
 *     the newest
 * @param reports of the caller, the newest first, on the first page; empty for those who see every
 *     incident, where reports stand under theirs
 * @param next cursor of the next page, or null on the last one
 */
record SearchResults(
    List<FoundIncident> items,
    List<FoundReport> reports,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {
  static final SearchResults NONE = new SearchResults(List.of(), List.of(), null);

  SearchResults {
    items = List.copyOf(items);
    reports = List.copyOf(reports);
  }

  /** How many there are on the page. */
  public int count() {
    return items.size() + reports.size();
  }

  /** Whether there is nothing. */
  public boolean none() {
    return items.isEmpty() && reports.isEmpty();
  }

  /**
   * An incident with the texts in which the words were found.
   *
   * @param goesOnAs number of the incident that it was joined to
   */
  record FoundIncident(
      IncidentId id,
      String number,
      String title,
      Stage stage,
      @JsonIgnore boolean accountKnown,
      String division,
      Instant reportedAt,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String goesOnAs,
      List<FoundText> texts) {}

  /** A text, cut to what stands around the words. */
  record FoundText(TextKind kind, List<Excerpt.Part> parts) {}

  /** A report of the caller. */
  record FoundReport(
      UUID id, String number, ReportView.Became outcome, Instant reportedAt, FoundText text) {}
}
