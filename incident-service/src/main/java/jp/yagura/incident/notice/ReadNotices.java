package jp.yagura.incident.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.NoticeId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.kit.paging.Cursor;
import jp.yagura.kit.paging.Page;
import org.jspecify.annotations.Nullable;

/** Notices as those who work on them read them, and as residents do. */
@ApplicationScoped
public class ReadNotices {
  private final Notices notices;
  private final IncidentAccess incidents;

  ReadNotices(Notices notices, IncidentAccess incidents) {
    this.notices = notices;
    this.incidents = incidents;
  }

  @Transactional
  public Optional<NoticeView> find(NoticeId id) {
    return notices.findByIdOptional(id).map(Notice::view);
  }

  /** One of an incident. */
  @Transactional
  public Optional<NoticeView> of(IncidentId incidentId, NoticeId id) {
    return find(id).filter(notice -> notice.incidentId().equals(incidentId));
  }

  /** All of an incident, the newest first. */
  @Transactional
  public List<NoticeView> ofIncident(IncidentId incidentId) {
    return notices.ofIncident(incidentId).stream().map(Notice::view).toList();
  }

  /** What residents may read, the latest first, tombstones among it. */
  @Transactional
  public List<PublicNotice> latestPublic(int most) {
    return notices.everPublic(most).stream().map(Notice::publicView).toList();
  }

  /** What residents may read under an id; empty for a draft as for an id that never was. */
  @Transactional
  public Optional<PublicNotice> findPublic(NoticeId id) {
    return notices
        .findByIdOptional(id)
        .filter(it -> !it.drill())
        .filter(Notice::wasPublic)
        .map(Notice::publicView);
  }

  /**
   * What whoever takes part in a drill reads as residents would, the latest first, tombstones among
   * it. The caller need not see the incident.
   *
   * @return empty for an incident that is real, or that does not exist
   */
  @Transactional
  public Optional<List<PublicNotice>> ofDrill(IncidentId incidentId) {
    return incidents.isDrill(incidentId)
        ? Optional.of(
            notices.ofIncident(incidentId).stream()
                .filter(Notice::wasPublic)
                .map(Notice::publicView)
                .toList())
        : Optional.empty();
  }

  /** One page of all, the newest first. */
  @Transactional
  public Page<NoticeView> page(
      @Nullable IncidentId incidentId,
      @Nullable NoticeState state,
      @Nullable Cursor cursor,
      int limit) {
    return Page.of(notices.after(incidentId, state, cursor, limit), limit, Notice::place)
        .map(Notice::view);
  }
}
