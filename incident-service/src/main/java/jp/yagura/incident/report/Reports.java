package jp.yagura.incident.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.paging.Cursor;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Reports implements PanacheRepositoryBase<Report, UUID> {
  private static final String SELECT =
      """
      select new jp.yagura.incident.report.Reports$Row(r,
        new jp.yagura.incident.report.ReportView$Became(
          i.number, i.title, i.typeName, i.accountLabel, i.stage, i.stageSince, i.reason,
          i.closingText))
      from Report r join Incident i on i.id = r.incidentId
      where\s""";

  /** A report beside what became of it. */
  record Row(Report report, ReportView.Became became) {
    ReportView view() {
      return report.view(became);
    }
  }

  /**
   * The newest first; those that drills began with are left out.
   *
   * @param reporter null for the reports of everybody
   */
  List<ReportView> newest(@Nullable String reporter, @Nullable Cursor after, int limit) {
    String own = reporter == null ? "true" : "r.reporter = :reporter";
    String rest =
        after == null ? "true" : "(r.reportedAt < :at or (r.reportedAt = :at and r.id < :after))";
    TypedQuery<Row> query =
        rows("not r.drill and " + own + " and " + rest + " order by r.reportedAt desc, r.id desc")
            .setMaxResults(limit);
    if (reporter != null) {
      query.setParameter("reporter", reporter);
    }
    if (after != null) {
      query.setParameter("at", after.at()).setParameter("after", after.id());
    }
    return query.getResultList().stream().map(Row::view).toList();
  }

  Optional<ReportView> byId(UUID id) {
    return rows("r.id = :id").setParameter("id", id).getResultStream().findFirst().map(Row::view);
  }

  /** All that belong to an incident, the one first that opened it, then the oldest. */
  List<ReportView> ofIncident(IncidentId incidentId) {
    return rows(
            """
            r.incidentId = :id
            order by case when r.openedIncident = :own then 0 else 1 end, r.reportedAt, r.number""")
        .setParameter("id", incidentId)
        .setParameter("own", incidentId.value())
        .getResultList()
        .stream()
        .map(Row::view)
        .toList();
  }

  /** The one that opened an incident, wherever it belongs now. */
  Report opening(IncidentId incidentId) {
    return find("openedIncident", incidentId.value()).firstResultOptional().orElseThrow();
  }

  /** In the order of their ids; nobody else moves them until the commit. */
  List<Report> locked(List<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }

  private TypedQuery<Row> rows(String condition) {
    return getEntityManager().createQuery(SELECT + condition, Row.class);
  }
}
