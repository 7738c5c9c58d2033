package jp.yagura.notification.overview;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.notification.contacts.ContactRole;
import jp.yagura.notification.dutycopy.DutyFacts;
import jp.yagura.notification.escalation.WaitingAlarm;
import jp.yagura.notification.incidentcopy.IncidentFacts;
import jp.yagura.notification.post.AlertView;
import org.jspecify.annotations.Nullable;

/**
 * The alerts of one incident, or of one duty, on a page of the list, newest first.
 *
 * @param incident null when nothing is known of it, and when they are about a duty
 * @param duty what somebody has to do, or null
 * @param waiting null when nobody need confirm any more
 */
record AlertGroup(
    UUID incidentId,
    @Nullable IncidentFacts incident,
    @Nullable DutyFacts duty,
    @Nullable WaitingAlarm waiting,
    List<AlertView> alerts) {

  /** What was told at once stands role by role, from the lowest level. */
  private static final Comparator<AlertView> IN_ORDER =
      Comparator.comparing((AlertView alert) -> alert.plannedAt().truncatedTo(ChronoUnit.SECONDS))
          .reversed()
          .thenComparing(AlertView::role)
          .thenComparing(AlertView::level);

  /** The incidents in the order in which they first appear. */
  static List<AlertGroup> of(
      List<AlertView> alerts,
      Map<UUID, IncidentFacts> incidents,
      Map<UUID, DutyFacts> duties,
      Map<UUID, WaitingAlarm> waiting) {
    Map<UUID, List<AlertView>> groups = new LinkedHashMap<>();
    alerts.forEach(
        alert -> groups.computeIfAbsent(alert.incidentId(), _ -> new ArrayList<>()).add(alert));
    return groups.entrySet().stream()
        .map(
            group ->
                new AlertGroup(
                    group.getKey(),
                    incidents.get(group.getKey()),
                    duties.get(group.getKey()),
                    waiting.get(group.getKey()),
                    group.getValue().stream().sorted(IN_ORDER).toList()))
        .toList();
  }

  /** The roles of which nobody has confirmed, in their usual order. */
  public List<ContactRole> open() {
    return waiting == null ? List.of() : waiting.roles().stream().sorted().toList();
  }
}
