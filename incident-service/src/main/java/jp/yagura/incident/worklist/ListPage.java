package jp.yagura.incident.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.yagura.incident.incident.Stage;
import jp.yagura.incident.step.TimeLeft;
import jp.yagura.incident.worklist.CountIncidents.Found;
import org.jspecify.annotations.Nullable;

/**
 * The list of incidents with its filter.
 *
 * @param counts of all incidents that the reader sees, whatever the filter
 * @param cursor of the next page, or null on the last one
 */
record ListPage(
    ListPageQuery query,
    Offered offered,
    Map<String, Long> counts,
    Found found,
    List<Row> rows,
    @Nullable String cursor,
    boolean figures) {

  /** What the filters offer. */
  record Offered(List<FilterChoices.Type> types, List<String> divisions) {}

  /** A row with the time to its next target. */
  record Row(IncidentRow incident, @Nullable TimeLeft left) {
    static Row of(IncidentRow row, Instant now) {
      return new Row(row, row.stage().ended() ? null : TimeLeft.of(row.nextDueAt(), now));
    }
  }

  public List<Stage> stages() {
    return List.of(Stage.values());
  }

  public List<String> platforms() {
    return List.of("x", "facebook", "instagram", "youtube", "line", "tiktok");
  }

  public List<IncidentSort> sorts() {
    return List.of(IncidentSort.values());
  }

  public long count(String name) {
    return counts.getOrDefault(name, 0L);
  }

  public long atWork() {
    return count("confirmed") + count("contained") + count("recovered");
  }

  /** Whether more than the words are asked for, so that a phone shows those fields too. */
  public boolean narrowed() {
    return !query.filter().any();
  }

  /** Whether this is not the first page. */
  public boolean later() {
    return query.cursor() != null && !query.cursor().isBlank();
  }

  /** The address of this very page. */
  public String here() {
    return query.address("/incidents", query.cursor());
  }

  /** The address of the first page. */
  public String first() {
    return query.address("/incidents", null);
  }

  /** The address of the next page. */
  public String next() {
    return query.address("/incidents", cursor);
  }

  /** The address of the whole list as a file. */
  public String file() {
    return query.address("/incidents/list.csv", null);
  }
}
