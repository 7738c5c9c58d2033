package jp.yagura.notification.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import jp.yagura.contract.Addressee;
import jp.yagura.contract.PersonEvent.HandoverAnswered;
import jp.yagura.contract.PersonEvent.HandoverOffered;
import jp.yagura.contract.PersonEvent.PersonMentioned;
import jp.yagura.notification.contacts.Recipient;
import jp.yagura.notification.incidentcopy.IncidentFacts;
import jp.yagura.notification.post.AlertReason;
import jp.yagura.notification.post.PlanAlerts;

/** Tells people what others at work say to them by name. */
@ApplicationScoped
class TellPeople {
  private final PlanAlerts alerts;

  TellPeople(PlanAlerts alerts) {
    this.alerts = alerts;
  }

  /** They are named in a comment. */
  void mentioned(IncidentFacts incident, PersonMentioned event) {
    alerts.plan(
        incident.incidentId(),
        AlertReason.mention(event.comment(), event.by().name(), event.text(), event.at()),
        event.to().stream().map(TellPeople::person).toList());
  }

  /** Somebody is asked to take something over. */
  void offered(IncidentFacts incident, HandoverOffered event) {
    alerts.plan(
        incident.incidentId(),
        AlertReason.handover(
            "offered",
            event.handoverId(),
            event.from().name(),
            event.stepTitle(),
            event.note(),
            event.at()),
        List.of(person(event.to())));
  }

  /** Who asked hears the answer, where an address is known. */
  void answered(IncidentFacts incident, HandoverAnswered event) {
    Addressee giver = event.to();
    if (giver == null) {
      return;
    }
    alerts.plan(
        incident.incidentId(),
        AlertReason.handover(
            event.accepted() ? "accepted" : "declined",
            event.handoverId(),
            event.by().name(),
            event.stepTitle(),
            event.reason(),
            event.at()),
        List.of(person(giver)));
  }

  private static Recipient person(Addressee to) {
    return Recipient.person(to.name(), to.email().strip().toLowerCase(Locale.ROOT));
  }
}
