package jp.yagura.incident.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.notice.ReadNotices;
import jp.yagura.kit.paging.Page;

/** Gathers what belongs to an incident. */
@ApplicationScoped
public class FindRelatedRecords {
  private static final int LATEST = 1000;
  private final ReadNotices notices;
  private final ReadTimeline timeline;

  FindRelatedRecords(ReadNotices notices, ReadTimeline timeline) {
    this.notices = notices;
    this.timeline = timeline;
  }

  /** All of it. */
  public RelatedRecords of(IncidentView view) {
    IncidentId id = view.facts().id();
    return new RelatedRecords(
        view.report(),
        view.reports(),
        view.goesOnAs(),
        view.joined(),
        view.account(),
        view.setAside(),
        view.deliveries(),
        notices.ofIncident(id),
        timeline.page(id, null, LATEST).map(Page::items).orElse(List.of()).reversed());
  }
}
