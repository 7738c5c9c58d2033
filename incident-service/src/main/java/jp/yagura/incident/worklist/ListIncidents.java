package jp.yagura.incident.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import jp.yagura.kit.paging.Page;
import org.jspecify.annotations.Nullable;

/** Lists the incidents that the caller may see, in one of the orders. */
@ApplicationScoped
public class ListIncidents {
  private static final int BATCH = 500;

  private final WorklistQueries queries;
  private final ListConditions narrow;
  private final CountIncidents counting;
  private final Clock clock;

  ListIncidents(
      WorklistQueries queries, ListConditions narrow, CountIncidents counting, Clock clock) {
    this.queries = queries;
    this.narrow = narrow;
    this.counting = counting;
    this.clock = clock;
  }

  /** One page and the counts beside it. */
  public IncidentList list(
      IncidentFilter wanted, IncidentSort sort, @Nullable String cursor, int limit) {
    Page<IncidentRow> page = page(wanted, sort, cursor, limit);
    Map<String, Long> counts = counting.perStage(wanted.inAnyStage());
    return new IncidentList(page.items(), page.next(), counts);
  }

  /** One page. */
  public Page<IncidentRow> page(
      IncidentFilter wanted, IncidentSort sort, @Nullable String cursor, int limit) {
    @Nullable ListPosition after = ListPosition.parse(cursor, sort);
    Optional<ListCondition> allowed = narrow.to(wanted);
    if (allowed.isEmpty()) {
      return new Page<>(List.of(), null);
    }
    List<IncidentRow> rows = rows(allowed.get(), sort, after, limit + 1);
    if (rows.size() <= limit) {
      return new Page<>(rows, null);
    }
    List<IncidentRow> items = rows.subList(0, limit);
    return new Page<>(items, ListPosition.after(items.getLast(), sort).text());
  }

  /** The roles whose steps wait for the caller, such as {@code pr}. */
  public Set<String> myRoles() {
    return narrow.whose().owners();
  }

  /** Hands over every incident of a filter, a few hundred at a time. */
  public void each(IncidentFilter wanted, IncidentSort sort, Consumer<List<IncidentRow>> take) {
    @Nullable String cursor = null;
    do {
      Page<IncidentRow> page = page(wanted, sort, cursor, BATCH);
      take.accept(page.items());
      cursor = page.next();
    } while (cursor != null);
  }

  List<IncidentRow> rows(
      ListCondition narrowed, IncidentSort sort, @Nullable ListPosition after, int limit) {
    return queries.rows(narrowed, sort, after, limit, clock.instant());
  }
}
