package jp.yagura.notification.alarm;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import jp.yagura.contract.CloudEvent;
import jp.yagura.contract.IncidentEvent;
import jp.yagura.contract.IncidentEvent.AccountDeletionDone;
import jp.yagura.contract.IncidentEvent.IncidentClosed;
import jp.yagura.contract.IncidentEvent.IncidentConfirmed;
import jp.yagura.contract.IncidentEvent.IncidentContained;
import jp.yagura.contract.IncidentEvent.IncidentCorrected;
import jp.yagura.contract.IncidentEvent.IncidentDismissed;
import jp.yagura.contract.IncidentEvent.IncidentJoined;
import jp.yagura.contract.IncidentEvent.IncidentRecovered;
import jp.yagura.contract.IncidentEvent.IncidentReopened;
import jp.yagura.contract.IncidentEvent.IncidentReported;
import jp.yagura.contract.IncidentEvent.IncidentSeparated;
import jp.yagura.contract.IncidentEvent.NoticePublished;
import jp.yagura.contract.IncidentEvent.NoticeWithdrawn;
import jp.yagura.contract.IncidentEvent.ReportJoined;
import jp.yagura.contract.IncidentEvent.ReportSeparated;
import jp.yagura.contract.PersonEvent.HandoverAnswered;
import jp.yagura.contract.PersonEvent.HandoverOffered;
import jp.yagura.contract.PersonEvent.PersonMentioned;
import jp.yagura.contract.PersonEvent.WatcherAdded;
import jp.yagura.contract.PersonEvent.WatcherRemoved;
import jp.yagura.contract.ReminderEvent.AccountCheckDue;
import jp.yagura.contract.ReminderEvent.DrillInjectGiven;
import jp.yagura.contract.ReminderEvent.DutyOverdue;
import jp.yagura.contract.ReminderEvent.PlatformRequestDue;
import jp.yagura.contract.ReminderEvent.StepTargetMissed;
import jp.yagura.kit.inbox.Inbox;
import jp.yagura.notification.incidentcopy.IncidentCopies;
import jp.yagura.notification.incidentcopy.IncidentFacts;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what happens to incidents, and passes it on. */
@ApplicationScoped
public class IncidentEvents {
  private final Inbox inbox;
  private final IncidentCopies incidents;
  private final RaiseAlarm alarm;
  private final EndAlarm end;
  private final RemindStepOwner reminder;
  private final NoteProgress progress;
  private final NotifyReporter reporter;
  private final TellWatchers watchers;
  private final TellPeople people;

  IncidentEvents(
      Inbox inbox,
      IncidentCopies incidents,
      RaiseAlarm alarm,
      EndAlarm end,
      RemindStepOwner reminder,
      NoteProgress progress,
      NotifyReporter reporter,
      TellWatchers watchers,
      TellPeople people) {
    this.inbox = inbox;
    this.incidents = incidents;
    this.alarm = alarm;
    this.end = end;
    this.reminder = reminder;
    this.progress = progress;
    this.reporter = reporter;
    this.watchers = watchers;
    this.people = people;
  }

  @Incoming("incidents")
  @Blocking
  public void on(ConsumerRecords<String, String> batch) throws InterruptedException {
    inbox.read(batch, this::apply);
  }

  private void apply(CloudEvent message) {
    if (message.data() instanceof IncidentEvent event) {
      apply(event);
    }
  }

  private void apply(IncidentEvent event) {
    switch (event) {
      case IncidentReported it -> alarm.raise(incidents.reported(it), it);
      case IncidentReopened it -> {
        IncidentFacts incident = incidents.reopened(it.incident());
        watchers.reopened(
            incident, it.reason(), alarm.again(incident, it.reason(), it.at()), it.at());
      }
      case IncidentDismissed it -> {
        IncidentFacts incident = incidents.changed(it.incident());
        Set<String> told = end.end(incident, "dismissed", it.reason(), it.at());
        watchers.moved(incident, "dismissed", it.reason(), told, it.at());
      }
      case IncidentRecovered it -> {
        IncidentFacts incident = incidents.changed(it.incident());
        watchers.moved(incident, "recovered", null, end.recovered(incident, it.at()), it.at());
      }
      case IncidentClosed it -> {
        IncidentFacts incident = incidents.changed(it.incident());
        Set<String> told = end.end(incident, "closed", it.closingText(), it.at());
        watchers.moved(incident, "closed", it.closingText(), told, it.at());
      }
      case StepTargetMissed it -> reminder.remind(incidents.changed(it.incident()), it);
      case PlatformRequestDue it -> reminder.remind(incidents.changed(it.incident()), it);
      case DrillInjectGiven it -> reminder.remind(incidents.changed(it.incident()), it);
      case DutyOverdue it -> reminder.remind(incidents.changed(it.incident()), it);
      case AccountCheckDue it -> reminder.remind(incidents.changed(it.incident()), it);
      case IncidentConfirmed it -> {
        IncidentFacts incident = incidents.changed(it.incident());
        progress.confirmed(incident);
        watchers.moved(incident, "confirmed", null, List.of(), it.at());
      }
      case IncidentContained it -> {
        IncidentFacts incident = incidents.changed(it.incident());
        progress.made(incident);
        watchers.moved(incident, "contained", null, List.of(), it.at());
      }
      case AccountDeletionDone it -> incidents.changed(it.incident());
      case NoticePublished it -> {
        IncidentFacts incident = incidents.changed(it.incident());
        progress.made(incident);
        watchers.published(incident, it);
      }
      case NoticeWithdrawn it ->
          watchers.withdrawn(incidents.changed(it.incident()), it.noticeId(), it.reason(), it.at());
      case ReportJoined it -> {
        alarm.owed(it.incident(), it.alert());
        reporter.joined(it);
      }
      case ReportSeparated it -> {
        incidents.changed(it.incident());
        reporter.separated(it);
      }
      case IncidentJoined it -> {
        IncidentFacts incident = incidents.changed(it.incident());
        end.pause(incident);
        watchers.joined(incident, it.into(), it.intoNumber(), it.at());
      }
      case IncidentSeparated it -> {
        IncidentFacts incident = incidents.changed(it.incident());
        end.resume(incident);
        watchers.separated(incident, it.fromNumber(), it.at());
      }
      case WatcherAdded it -> {
        incidents.changed(it.incident());
        watchers.began(it);
      }
      case WatcherRemoved it -> watchers.ended(it);
      case PersonMentioned it -> people.mentioned(incidents.changed(it.incident()), it);
      case HandoverOffered it -> people.offered(incidents.changed(it.incident()), it);
      case HandoverAnswered it -> people.answered(incidents.changed(it.incident()), it);
      case IncidentCorrected it -> {
        incidents.corrected(it);
        alarm.owed(it.incident(), it.alert());
      }
    }
  }
}
