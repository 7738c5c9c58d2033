package jp.yagura.incident.console.incident.around;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.yagura.incident.notice.NoticeReading;
import jp.yagura.incident.overview.IncidentView;
import jp.yagura.incident.overview.ReadTimeline;
import jp.yagura.kit.paging.Page;

/** Gathers what belongs to an incident. */
@ApplicationScoped
public class FindAround {
  private static final int LATEST = 1000;
  private final NoticeReading notices;
  private final ReadTimeline timeline;

  FindAround(NoticeReading notices, ReadTimeline timeline) {
    this.notices = notices;
    this.timeline = timeline;
  }

  /** All of it. */
  public Around of(IncidentView view) {
    UUID id = view.facts().id();
    return new Around(
        view.report(),
        view.account(),
        view.deliveries(),
        notices.ofIncident(id),
        timeline.page(id, null, LATEST).map(Page::items).orElse(List.of()).reversed());
  }
}
