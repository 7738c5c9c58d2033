package jp.yagura.notification.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import jp.yagura.contract.Actor;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.audit.Audit;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.notification.contacts.AddressBook;
import jp.yagura.notification.contacts.ContactRole;
import jp.yagura.notification.escalation.AlarmEscalation;
import jp.yagura.notification.post.AlertLog;
import jp.yagura.notification.post.AlertView;
import jp.yagura.notification.post.ConfirmAlert;

/** A human has the alarm: it is noted once, and the climb stops for the roles they answer for. */
@ApplicationScoped
public class ConfirmAlarm {
  private final ConfirmAlert alerts;
  private final AlertLog log;
  private final AddressBook book;
  private final AlarmEscalation watches;
  private final CurrentCaller caller;
  private final Audit audit;

  ConfirmAlarm(
      ConfirmAlert alerts,
      AlertLog log,
      AddressBook book,
      AlarmEscalation watches,
      CurrentCaller caller,
      Audit audit) {
    this.alerts = alerts;
    this.log = log;
    this.book = book;
    this.watches = watches;
    this.caller = caller;
    this.audit = audit;
  }

  /** The holder of a one-time link, inside a transaction of the alert's municipality. */
  Outcome<ConfirmAlert.Confirmed> byLink(UUID id) {
    return log.find(id)
        .map(alert -> confirm(id, new Actor("mail-link", alert.recipient(), null), _ -> true))
        .orElse(Outcome.refused(Refused.notFound()));
  }

  /** Whether somebody of these roles answers for the alert. */
  public boolean concerns(AlertView alert, Set<ContactRole> roles) {
    return answers(alert).stream().anyMatch(roles::contains);
  }

  /** A person who is signed in; for their own role, administrators for any. */
  @Transactional
  public Outcome<AlertView> byCaller(UUID id) {
    AlertView alert = log.find(id).orElse(null);
    if (alert == null) {
      return Outcome.refused(Refused.notFound());
    }
    Predicate<ContactRole> theirs = role -> caller.is(Role.ADMIN, role.wire());
    return answers(alert).stream().noneMatch(theirs)
        ? Outcome.refused(Refused.forbidden("alert-of-another-role", alert.recipient()))
        : confirm(id, caller.actor(), theirs).map(ConfirmAlert.Confirmed::alert);
  }

  private Outcome<ConfirmAlert.Confirmed> confirm(
      UUID id, Actor by, Predicate<ContactRole> theirs) {
    String via = by.subject().equals("mail-link") ? "mail-link" : "console";
    return alerts.confirm(id, by, via).map(confirmed -> stopClimb(confirmed, by, theirs));
  }

  /**
   * An address that answers for two roles has one alert: when somebody of one role confirmed it, a
   * person of the other can still say in the console that they have it too.
   */
  private ConfirmAlert.Confirmed stopClimb(
      ConfirmAlert.Confirmed confirmed, Actor by, Predicate<ContactRole> theirs) {
    AlertView alert = confirmed.alert();
    if (confirmed.first() || !by.subject().equals("mail-link")) {
      Set<ContactRole> roles = answers(alert);
      roles.removeIf(theirs.negate());
      watches.answered(alert.incidentId(), confirmed.episode(), roles);
    }
    if (confirmed.first()) {
      audit.record(
          by, "alert-confirmed", "alert", alert.id(), Map.of("recipient", alert.recipient()));
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
