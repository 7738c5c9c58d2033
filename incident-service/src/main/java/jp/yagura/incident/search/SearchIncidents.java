package jp.yagura.incident.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.VisibilityPolicy;
import jp.yagura.incident.report.ReadReports;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.paging.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * Searches what the caller may read: everything of the municipality, of the own division for a
 * head, and the own reports for everybody.
 */
@ApplicationScoped
public class SearchIncidents {
  private static final int WORDS = 5;
  private static final int REPORTS = 50;

  private final SearchQueries queries;
  private final ReadReports reports;
  private final VisibilityPolicy visibility;
  private final CurrentCaller caller;

  SearchIncidents(
      SearchQueries queries,
      ReadReports reports,
      VisibilityPolicy visibility,
      CurrentCaller caller) {
    this.queries = queries;
    this.reports = reports;
    this.visibility = visibility;
    this.caller = caller;
  }

  /** The words of a query, parted by spaces of any width, as texts are searched for them. */
  public List<String> words(String q) {
    List<String> words =
        Arrays.stream(q.strip().split("[\\s\\u3000]+"))
            .filter(word -> !word.isEmpty())
            .distinct()
            .limit(WORDS)
            .toList();
    Map<String, String> folded = words.isEmpty() ? Map.of() : queries.fold(words);
    return words.stream()
        .map(word -> folded.getOrDefault(word, ""))
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  /**
   * The incidents with all the words in number, title and account, whoever may see them.
   *
   * @param words as {@link #words} gives them
   */
  public List<IncidentId> listed(List<String> words, int most) {
    return queries.listed(words, most);
  }

  /**
   * A page of what the caller may read that has all the words of a query.
   *
   * @param drill whether drills are searched, rather than what is real
   */
  SearchResults search(String q, boolean drill, @Nullable SearchPosition after, int limit) {
    List<String> words = words(q);
    if (words.isEmpty()) {
      return SearchResults.NONE;
    }
    List<SearchQueries.IncidentHit> found = incidents(words, drill, after, limit + 1);
    List<SearchQueries.IncidentHit> shown = found.subList(0, Math.min(limit, found.size()));
    List<SearchQueries.TextHit> texts =
        shown.isEmpty()
            ? List.of()
            : queries.texts(shown.stream().map(SearchQueries.IncidentHit::id).toList(), words);
    List<SearchQueries.ReportHit> own =
        visibility.seesAll() || after != null || drill
            ? List.of()
            : queries.reports(words, caller.subject(), REPORTS);
    Marker marker = marker(texts, own, words);
    return new SearchResults(
        shown.stream().map(hit -> incident(hit, texts, marker)).toList(),
        own.stream().flatMap(hit -> report(hit, marker).stream()).toList(),
        found.size() > limit ? position(shown.getLast()).text() : null);
  }

  private List<SearchQueries.IncidentHit> incidents(
      List<String> words, boolean drill, @Nullable SearchPosition after, int limit) {
    if (visibility.seesAll()) {
      return queries.incidents(words, null, drill, after, limit);
    }
    return caller
        .division()
        .filter(visibility::headOf)
        .map(own -> queries.incidents(words, own, drill, after, limit))
        .orElse(List.of());
  }

  /** Marks the words in texts. */
  private interface Marker {
    List<Excerpt.Part> mark(String text);
  }

  private Marker marker(
      List<SearchQueries.TextHit> texts, List<SearchQueries.ReportHit> own, List<String> words) {
    List<String> written =
        Stream.concat(
                texts.stream().map(SearchQueries.TextHit::written),
                own.stream().map(SearchQueries.ReportHit::written))
            .toList();
    Map<String, String> folds =
        written.isEmpty() ? Map.of() : queries.fold(Excerpt.pieces(written));
    return text -> Excerpt.of(text, words, folds);
  }

  private static SearchResults.FoundIncident incident(
      SearchQueries.IncidentHit hit, List<SearchQueries.TextHit> texts, Marker marker) {
    return new SearchResults.FoundIncident(
        hit.id(),
        hit.number(),
        hit.title(),
        hit.stage(),
        hit.accountKnown(),
        hit.division(),
        hit.reportedAt(),
        hit.goesOnAs(),
        texts.stream()
            .filter(text -> text.incidentId().equals(hit.id()))
            .sorted(Comparator.comparing(SearchQueries.TextHit::kind))
            .map(text -> new SearchResults.FoundText(text.kind(), marker.mark(text.written())))
            .collect(Collectors.toList()));
  }

  private Optional<SearchResults.FoundReport> report(SearchQueries.ReportHit hit, Marker marker) {
    return reports
        .one(hit.id())
        .map(
            report ->
                new SearchResults.FoundReport(
                    report.id(),
                    report.number(),
                    report.outcome(),
                    report.reportedAt(),
                    new SearchResults.FoundText(TextKind.REPORT, marker.mark(hit.written()))));
  }

  private static SearchPosition position(SearchQueries.IncidentHit hit) {
    return new SearchPosition(hit.exact(), new Cursor(hit.reportedAt(), hit.id().value()));
  }
}
