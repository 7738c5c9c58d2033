package jp.yagura.incident.casefile;

import java.util.List;
import jp.yagura.incident.alarm.DeliveryView;
import jp.yagura.incident.alarm.ToldRole;
import jp.yagura.incident.incident.IncidentName;
import jp.yagura.incident.notice.NoticeView;
import jp.yagura.incident.registercopy.AccountView;
import jp.yagura.incident.report.ReportView;
import jp.yagura.incident.step.Checklist;
import jp.yagura.incident.timeline.TimelineItem;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to the incident.
 *
 * @param timeline the latest first
 */
public record RelatedRecords(
    @Nullable ReportView report,
    List<ReportView> reports,
    @Nullable IncidentName goesOnAs,
    List<IncidentName> joined,
    @Nullable AccountView account,
    List<Checklist.SetAside> setAside,
    List<DeliveryView> deliveries,
    List<ToldRole> told,
    List<NoticeView> notices,
    List<TimelineItem> timeline) {

  /** What changed last. */
  public @Nullable TimelineItem latest() {
    return timeline.isEmpty() ? null : timeline.getFirst();
  }
}
