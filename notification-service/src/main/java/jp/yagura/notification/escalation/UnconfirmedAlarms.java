package jp.yagura.notification.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.yagura.notification.contacts.ContactRole;
import jp.yagura.notification.contacts.Roles;

/** Which alarms nobody has confirmed yet, and until when somebody should. */
@ApplicationScoped
public class UnconfirmedAlarms {
  private final Escalations escalations;

  UnconfirmedAlarms(Escalations escalations) {
    this.escalations = escalations;
  }

  /** Those of these incidents, by incident. */
  public Map<UUID, WaitingAlarm> of(Collection<UUID> incidentIds) {
    return incidentIds.isEmpty()
        ? Map.of()
        : escalations
            .list("incidentId in ?1 and phase = ?2", incidentIds, EscalationPhase.OPEN)
            .stream()
            .map(Escalation::waiting)
            .collect(Collectors.toMap(WaitingAlarm::incidentId, Function.identity(), (a, _) -> a));
  }

  /** Those that wait for one of these roles, the next to be escalated first. */
  public List<WaitingAlarm> forRoles(Set<ContactRole> roles, int most) {
    List<Roles> wanted = anySetWith(roles);
    return wanted.isEmpty()
        ? List.of()
        : escalations
            .find("phase = ?1 and pending in ?2 order by dueAt, id", EscalationPhase.OPEN, wanted)
            .range(0, most - 1)
            .stream()
            .map(Escalation::waiting)
            .toList();
  }

  /** The column holds whole sets, so it is compared with each set that has one of the roles. */
  private static List<Roles> anySetWith(Set<ContactRole> roles) {
    List<ContactRole> all = ContactRole.KEPT;
    return IntStream.range(1, 1 << all.size())
        .mapToObj(
            bits ->
                all.stream()
                    .filter(role -> (bits & 1 << all.indexOf(role)) != 0)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(ContactRole.class))))
        .filter(set -> set.stream().anyMatch(roles::contains))
        .map(Roles::new)
        .toList();
  }
}
