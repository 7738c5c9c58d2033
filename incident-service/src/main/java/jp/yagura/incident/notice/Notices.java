package jp.yagura.incident.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.NoticeId;
import jp.yagura.kit.paging.Cursor;
import org.jspecify.annotations.Nullable;

/** The notices of the municipality in scope. */
@ApplicationScoped
class Notices implements PanacheRepositoryBase<Notice, NoticeId> {
  private static final String ORDER = " order by createdAt desc, id desc";

  /** All of an incident, the newest first. */
  List<Notice> ofIncident(IncidentId incidentId) {
    return list("incidentId = ?1" + ORDER, incidentId);
  }

  /**
   * The newest first, from a place in the list on; one more than fits. Those of drills only where a
   * drill is asked for.
   */
  List<Notice> after(
      @Nullable IncidentId incidentId,
      @Nullable NoticeState state,
      @Nullable Cursor cursor,
      int limit) {
    StringBuilder where = new StringBuilder("1 = 1");
    Parameters values = new Parameters();
    if (incidentId == null) {
      where.append(" and not drill");
    } else {
      where.append(" and incidentId = :incident");
      values.and("incident", incidentId);
    }
    if (state != null) {
      where.append(" and state = :state");
      values.and("state", state);
    }
    if (cursor != null) {
      where.append(" and (createdAt < :at or (createdAt = :at and id < :id))");
      values.and("at", cursor.at()).and("id", cursor.id());
    }
    return find(where + ORDER, values).page(0, limit + 1).list();
  }

  /** Those that wait for the approval of somebody other than their author, the oldest first. */
  List<Notice> toApprove(String other) {
    return list(
        "not drill and state in (?1, ?2) and authorSubject <> ?3 order by changedAt, id",
        NoticeState.DRAFT,
        NoticeState.REVISING,
        other);
  }

  /** What residents may read, the latest publication first; tombstones among it. No drills. */
  List<Notice> everPublic(int most) {
    return find("not drill and publicAt is not null order by publicAt desc, id desc")
        .page(0, most)
        .list();
  }
}
