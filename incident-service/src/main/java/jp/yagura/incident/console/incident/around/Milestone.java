package jp.yagura.incident.console.incident.around;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yagura.incident.timeline.TimelineItem;

/**
 * A moment that a report on the incident is judged by.
 *
 * @param type of the first entry of the timeline that tells it
 * @param days of how long it took since the report, together with {@code hours} and {@code minutes}
 */
public record Milestone(String type, Instant at, long days, long hours, long minutes) {
  private static final List<String> TYPES =
      List.of(
          "incident-reported",
          "alert-confirmed",
          "incident-confirmed",
          "notice-published",
          "incident-contained",
          "incident-recovered",
          "incident-dismissed",
          "incident-closed");

  /** Those that were reached, in the order in which they were. */
  public static List<Milestone> of(List<TimelineItem> timeline, Instant reportedAt) {
    List<Milestone> reached = new ArrayList<>();
    for (String type : TYPES) {
      first(timeline, type).ifPresent(at -> reached.add(of(type, at, reportedAt)));
    }
    reached.sort(java.util.Comparator.comparing(Milestone::at));
    return reached;
  }

  private static Optional<Instant> first(List<TimelineItem> timeline, String type) {
    return timeline.stream()
        .filter(entry -> entry.type().equals(type))
        .map(TimelineItem::occurredAt)
        .min(Instant::compareTo);
  }

  private static Milestone of(String type, Instant at, Instant since) {
    Duration took = Duration.between(since, at).abs();
    return new Milestone(type, at, took.toDays(), took.toHoursPart(), took.toMinutesPart());
  }

  /** Whether it is the beginning from which the others are counted. */
  public boolean start() {
    return type.equals("incident-reported");
  }
}
