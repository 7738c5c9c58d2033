package jp.yagura.incident.casefile;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yagura.incident.timeline.EntryType;
import jp.yagura.incident.timeline.TimelineItem;

/**
 * A moment that a report on the incident is judged by.
 *
 * @param type of the first entry of the timeline that tells it
 * @param minutes since the report
 */
public record Milestone(EntryType type, Instant at, long minutes) {
  private static final List<EntryType> TYPES =
      List.of(
          EntryType.INCIDENT_REPORTED,
          EntryType.ALERT_CONFIRMED,
          EntryType.INCIDENT_CONFIRMED,
          EntryType.NOTICE_PUBLISHED,
          EntryType.INCIDENT_CONTAINED,
          EntryType.INCIDENT_RECOVERED,
          EntryType.INCIDENT_DISMISSED,
          EntryType.INCIDENT_CLOSED);

  /** Those that were reached, in the order in which they were. */
  public static List<Milestone> of(List<TimelineItem> timeline, Instant reportedAt) {
    List<Milestone> reached = new ArrayList<>();
    for (EntryType type : TYPES) {
      first(timeline, type).ifPresent(at -> reached.add(of(type, at, reportedAt)));
    }
    reached.sort(java.util.Comparator.comparing(Milestone::at));
    return reached;
  }

  private static Optional<Instant> first(List<TimelineItem> timeline, EntryType type) {
    return timeline.stream()
        .filter(entry -> entry.type() == type)
        .map(TimelineItem::occurredAt)
        .min(Instant::compareTo);
  }

  private static Milestone of(EntryType type, Instant at, Instant since) {
    return new Milestone(type, at, Duration.between(since, at).abs().toMinutes());
  }

  /** Whether it is the beginning from which the others are counted. */
  public boolean start() {
    return type == EntryType.INCIDENT_REPORTED;
  }
}
