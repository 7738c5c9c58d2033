package jp.yagura.notification.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import jp.yagura.contract.Actor;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.notification.AlertId;
import jp.yagura.notification.contacts.AddressBook;
import jp.yagura.notification.contacts.ContactRole;
import jp.yagura.notification.escalation.AlarmEscalation;
import jp.yagura.notification.post.AlertView;
import jp.yagura.notification.post.ConfirmAlert;

/**
 * A human has the alarm: it is noted once, and is not escalated any more for the roles they answer
 * for.
 */
@ApplicationScoped
public class ConfirmAlarm {
  private static final String LINK = "mail-link";
  private static final String CONSOLE = "console";

  private final ConfirmAlert alerts;
  private final AddressBook book;
  private final AlarmEscalation escalation;
  private final CurrentCaller caller;

  ConfirmAlarm(
      ConfirmAlert alerts, AddressBook book, AlarmEscalation escalation, CurrentCaller caller) {
    this.alerts = alerts;
    this.book = book;
    this.escalation = escalation;
    this.caller = caller;
  }

  /** The holder of a one-time link, inside a transaction of the alert's municipality. */
  Outcome<ConfirmAlert.Confirmed> byLink(AlertId id) {
    return alerts
        .confirm(id, LINK, alert -> Outcome.done(new Actor(LINK, alert.recipient(), null)))
        .map(confirmed -> answer(confirmed, LINK, _ -> true));
  }

  /** Whether somebody of these roles answers for the alert. */
  public boolean concerns(AlertView alert, Set<ContactRole> roles) {
    return answers(alert).stream().anyMatch(roles::contains);
  }

  /** A person who is signed in; for their own role, administrators for any. */
  @Transactional
  public Outcome<AlertView> byCaller(AlertId id) {
    Predicate<ContactRole> theirs = role -> caller.is(Role.ADMIN, role.wire());
    return alerts
        .confirm(
            id,
            CONSOLE,
            alert ->
                answers(alert).stream().noneMatch(theirs)
                    ? Outcome.refused(Refused.forbidden("alert-of-another-role", alert.recipient()))
                    : Outcome.done(caller.actor()))
        .map(confirmed -> answer(confirmed, CONSOLE, theirs).alert());
  }

  /**
   * An address that answers for two roles has one alert: when somebody of one role confirmed it, a
   * person of the other can still say in the console that they have it too.
   */
  private ConfirmAlert.Confirmed answer(
      ConfirmAlert.Confirmed confirmed, String via, Predicate<ContactRole> theirs) {
    AlertView alert = confirmed.alert();
    if (confirmed.first() || via.equals(CONSOLE)) {
      Set<ContactRole> roles = answers(alert);
      roles.removeIf(theirs.negate());
      escalation.answered(alert.incidentId(), confirmed.episode(), roles);
    }
    return confirmed;
  }

  /** One address may answer for several roles: a duty desk, or an office that plays both. */
  private Set<ContactRole> answers(AlertView alert) {
    Set<ContactRole> roles = EnumSet.of(alert.role());
    roles.addAll(book.rolesOf(alert.address()));
    return roles;
  }
}
