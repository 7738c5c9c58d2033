package jp.yagura.notification.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.notification.contacts.ContactRole;
import jp.yagura.notification.escalation.UnconfirmedAlarms;
import jp.yagura.notification.escalation.WaitingAlarm;
import jp.yagura.notification.incidentcopy.IncidentCopies;
import jp.yagura.notification.incidentcopy.IncidentFacts;
import jp.yagura.notification.post.AlertLog;
import jp.yagura.notification.post.AlertView;

/** Finds the alarms that wait for the caller's role, and those confirmed before. */
@ApplicationScoped
class MyAlarms {
  private final UnconfirmedAlarms unanswered;
  private final AlertLog alerts;
  private final IncidentCopies incidents;
  private final ConfirmAlarm confirm;
  private final CurrentCaller caller;

  MyAlarms(
      UnconfirmedAlarms unanswered,
      AlertLog alerts,
      IncidentCopies incidents,
      ConfirmAlarm confirm,
      CurrentCaller caller) {
    this.unanswered = unanswered;
    this.alerts = alerts;
    this.incidents = incidents;
    this.confirm = confirm;
    this.caller = caller;
  }

  /** The roles that the caller answers for; an administrator for all. */
  Set<ContactRole> roles() {
    return ContactRole.KEPT.stream()
        .filter(role -> caller.is(Role.ADMIN, role.wire()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ContactRole.class)));
  }

  /** What waits, the next to be escalated first. */
  List<MyAlarm> waiting(int most) {
    Set<ContactRole> mine = roles();
    List<WaitingAlarm> waiting = unanswered.forRoles(mine, most);
    List<UUID> ids = waiting.stream().map(WaitingAlarm::incidentId).toList();
    Map<UUID, IncidentFacts> known = incidents.find(ids);
    Map<UUID, List<AlertView>> told =
        alerts.alarms(ids).stream().collect(Collectors.groupingBy(AlertView::incidentId));
    return waiting.stream()
        .flatMap(
            it -> alarm(it, mine, known, told.getOrDefault(it.incidentId(), List.of())).stream())
        .toList();
  }

  private Optional<MyAlarm> alarm(
      WaitingAlarm waiting,
      Set<ContactRole> mine,
      Map<UUID, IncidentFacts> known,
      List<AlertView> alarms) {
    Set<ContactRole> open = EnumSet.copyOf(waiting.roles());
    open.retainAll(mine);
    IncidentFacts incident = known.get(waiting.incidentId());
    List<AlertView> told = alarms.stream().filter(alert -> confirm.concerns(alert, open)).toList();
    return incident == null || told.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new MyAlarm(
                incident,
                waiting,
                List.copyOf(open),
                told.stream().filter(AlertView::confirmable).findFirst().orElse(told.getFirst()),
                told.stream().map(AlertView::recipient).distinct().toList()));
  }

  /** What was confirmed last for the caller's roles. */
  List<MyAlarm.Confirmed> confirmed(int most) {
    List<AlertView> list = alerts.confirmed(roles(), most);
    Map<UUID, IncidentFacts> known =
        incidents.find(list.stream().map(AlertView::incidentId).collect(Collectors.toSet()));
    return list.stream().map(alert -> new MyAlarm.Confirmed(alert, known)).toList();
  }
}
