package jp.yagura.incident.console;

import jakarta.ws.rs.core.UriBuilder;
import java.time.Instant;
import java.util.List;
import jp.yagura.incident.console.incident.TimeLeft;
import jp.yagura.incident.overview.IncidentList;
import jp.yagura.incident.overview.IncidentRow;
import jp.yagura.incident.response.Stage;
import org.jspecify.annotations.Nullable;

/** The list of incidents with its filter. */
record ListPage(Query query, IncidentList list, List<Row> rows) {

  /**
   * The filter as it stands in the address.
   *
   * @param stage wire name of a stage, {@code open} for all at work, or empty
   */
  record Query(String q, String stage, String platform, boolean overdue) {
    /** The address of the list with this filter, from a place on. */
    public String address(@Nullable String cursor) {
      UriBuilder address = UriBuilder.fromPath("/incidents");
      add(address, "q", q);
      add(address, "stage", stage);
      add(address, "platform", platform);
      add(address, "overdue", overdue ? "true" : "");
      add(address, "cursor", cursor == null ? "" : cursor);
      return address.build().toString();
    }

    private static void add(UriBuilder address, String name, String value) {
      if (!value.isEmpty()) {
        address.queryParam(name, "{value}").resolveTemplate("value", value);
      }
    }
  }

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

  public long count(String name) {
    return list.counts().getOrDefault(name, 0L);
  }

  public long atWork() {
    return count("confirmed") + count("contained") + count("recovered");
  }

  /** The address of the next page, or null on the last one. */
  public @Nullable String next() {
    return list.next() == null ? null : query.address(list.next());
  }
}
