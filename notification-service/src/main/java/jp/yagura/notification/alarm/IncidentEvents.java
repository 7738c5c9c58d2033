package jp.yagura.notification.alarm;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.contract.CloudEvent;
import jp.yagura.contract.IncidentEvent;
import jp.yagura.contract.IncidentEvent.DrillInjectGiven;
import jp.yagura.contract.IncidentEvent.DutyOverdue;
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
import jp.yagura.contract.IncidentEvent.PlatformRequestDue;
import jp.yagura.contract.IncidentEvent.ReportJoined;
import jp.yagura.contract.IncidentEvent.ReportSeparated;
import jp.yagura.contract.IncidentEvent.StepTargetMissed;
import jp.yagura.kit.inbox.Inbox;
import jp.yagura.notification.incidentcopy.IncidentCopies;
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

  IncidentEvents(
      Inbox inbox,
      IncidentCopies incidents,
      RaiseAlarm alarm,
      EndAlarm end,
      RemindStepOwner reminder,
      NoteProgress progress,
      NotifyReporter reporter) {
    this.inbox = inbox;
    this.incidents = incidents;
    this.alarm = alarm;
    this.end = end;
    this.reminder = reminder;
    this.progress = progress;
    this.reporter = reporter;
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
      case IncidentReopened it ->
          alarm.again(incidents.reopened(it.incident()), it.reason(), it.at());
      case IncidentDismissed it ->
          end.end(incidents.changed(it.incident()), "dismissed", it.reason(), it.at());
      case IncidentRecovered it -> end.recovered(incidents.changed(it.incident()), it.at());
      case IncidentClosed it ->
          end.end(incidents.changed(it.incident()), "closed", it.closingText(), it.at());
      case StepTargetMissed it -> reminder.remind(incidents.changed(it.incident()), it);
      case PlatformRequestDue it -> reminder.remind(incidents.changed(it.incident()), it);
      case DrillInjectGiven it -> reminder.remind(incidents.changed(it.incident()), it);
      case DutyOverdue it -> reminder.remind(incidents.changed(it.incident()), it);
      case IncidentConfirmed it -> progress.confirmed(incidents.changed(it.incident()));
      case IncidentContained it -> progress.made(incidents.changed(it.incident()));
      case NoticePublished it -> progress.made(incidents.changed(it.incident()));
      case NoticeWithdrawn it -> incidents.changed(it.incident());
      case ReportJoined it -> {
        alarm.owed(it.incident(), it.alert());
        reporter.joined(it);
      }
      case ReportSeparated it -> {
        incidents.changed(it.incident());
        reporter.separated(it);
      }
      case IncidentJoined it -> end.pause(incidents.changed(it.incident()));
      case IncidentSeparated it -> end.resume(incidents.changed(it.incident()));
      case IncidentCorrected it -> {
        incidents.corrected(it);
        alarm.owed(it.incident(), it.alert());
      }
    }
  }
}
