package jp.yagura.incident.casefile;

import java.util.List;
import jp.yagura.incident.alarm.DeliveryView;
import jp.yagura.incident.notice.NoticeView;
import jp.yagura.incident.registercopy.AccountView;
import jp.yagura.incident.report.ReportView;
import jp.yagura.incident.timeline.TimelineItem;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to the incident.
 *
 * @param timeline the latest first
 */
public record RelatedRecords(
    @Nullable ReportView report,
    @Nullable AccountView account,
    List<DeliveryView> deliveries,
    List<NoticeView> notices,
    List<TimelineItem> timeline) {

  /** What changed last. */
  public @Nullable TimelineItem latest() {
    return timeline.isEmpty() ? null : timeline.getFirst();
  }
}
