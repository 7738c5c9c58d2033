package jp.yagura.incident.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yagura.incident.response.Stage;
import jp.yagura.incident.response.VisibilityPolicy;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.paging.Cursor;
import jp.yagura.kit.paging.Page;
import org.jspecify.annotations.Nullable;

/** Lists the incidents that the caller may see, the newest first. */
@ApplicationScoped
public class ListIncidents {
  private static final String UNSETTLED =
      "(s.state = jp.yagura.incident.step.StepState.OPEN"
          + " or s.state = jp.yagura.incident.step.StepState.STARTED)";
  private static final String OF_THIS = "from Step s where s.incidentId = i.id and s.applies";
  private static final String ROWS =
      """
      select new jp.yagura.incident.overview.IncidentRow(i.id, i.number, i.title, i.type, i.typeName,
        i.kind, i.severity, i.stage, i.stageSince, i.accountLabel, i.platform, i.division,
        i.occurredAt, i.reportedAt, i.version,
        (select count(*) %1$s),
        (select count(*) %1$s and not %2$s),
        (select count(*) %1$s and %2$s and s.dueAt <= :clock),
        (select min(s.dueAt) %1$s and %2$s))
      from Incident i where\s"""
          .formatted(OF_THIS, UNSETTLED);

  private final EntityManager entities;
  private final VisibilityPolicy visibility;
  private final CurrentCaller caller;
  private final Clock clock;

  ListIncidents(
      EntityManager entities, VisibilityPolicy visibility, CurrentCaller caller, Clock clock) {
    this.entities = entities;
    this.visibility = visibility;
    this.caller = caller;
    this.clock = clock;
  }

  /** One page and the counts beside it. */
  public IncidentList list(IncidentFilter wanted, @Nullable Cursor after, int limit) {
    Optional<IncidentFilter> allowed = allowed(wanted);
    if (allowed.isEmpty()) {
      return new IncidentList(List.of(), null, Map.of());
    }
    Page<IncidentRow> page = page(allowed.get(), after, limit);
    return new IncidentList(page.items(), page.next(), counts(allowed.get().inAnyStage()));
  }

  /** A head sees the incidents of the own division, whatever is asked for. */
  private Optional<IncidentFilter> allowed(IncidentFilter f) {
    if (visibility.seesAll()) {
      return Optional.of(f);
    }
    return caller
        .division()
        .filter(own -> visibility.headOf(own) && (f.division() == null || own.equals(f.division())))
        .map(
            own -> new IncidentFilter(f.stages(), f.type(), f.platform(), own, f.overdue(), f.q()));
  }

  private Page<IncidentRow> page(IncidentFilter filter, @Nullable Cursor after, int limit) {
    Instant now = clock.instant();
    String rest =
        after == null ? "" : " and (i.reportedAt < :at or (i.reportedAt = :at and i.id < :after))";
    TypedQuery<IncidentRow> query =
        entities
            .createQuery(
                ROWS + filter.condition() + rest + " order by i.reportedAt desc, i.id desc",
                IncidentRow.class)
            .setParameter("clock", now)
            .setMaxResults(limit + 1);
    filter.parameters(now).forEach(query::setParameter);
    if (after != null) {
      query.setParameter("at", after.at()).setParameter("after", after.id());
    }
    return Page.of(query.getResultList(), limit, row -> new Cursor(row.reportedAt(), row.id()));
  }

  private Map<String, Long> counts(IncidentFilter filter) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Stage stage : Stage.values()) {
      counts.put(stage.wire(), 0L);
    }
    String where = " from Incident i where " + filter.condition();
    Instant now = clock.instant();
    var perStage =
        entities.createQuery(
            "select i.stage, count(*)" + where + " group by i.stage", Object[].class);
    filter.parameters(now).forEach(perStage::setParameter);
    perStage.getResultList().forEach(row -> counts.put(((Stage) row[0]).wire(), (Long) row[1]));
    var overdue =
        entities
            .createQuery("select count(*)" + where + " and " + IncidentFilter.OVERDUE, Long.class)
            .setParameter("now", now);
    filter.parameters(now).forEach(overdue::setParameter);
    counts.put("overdue", overdue.getSingleResult());
    return counts;
  }
}
