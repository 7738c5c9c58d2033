package jp.yagura.incident.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import jp.yagura.contract.Actor;
import jp.yagura.contract.IncidentEvent;
import jp.yagura.contract.IncidentEvent.IncidentClosed;
import jp.yagura.contract.IncidentEvent.IncidentConfirmed;
import jp.yagura.contract.IncidentEvent.IncidentContained;
import jp.yagura.contract.IncidentEvent.IncidentDismissed;
import jp.yagura.contract.IncidentEvent.IncidentRecovered;
import jp.yagura.contract.IncidentEvent.IncidentReopened;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.incident.timeline.EntryType;
import jp.yagura.incident.timeline.Timeline;
import jp.yagura.kit.audit.Audit;
import jp.yagura.kit.outbox.Outbox;

/** Tells of a move: the timeline, the audit log, the other services. */
@ApplicationScoped
class TellMove {
  private final Timeline timeline;
  private final Audit audit;
  private final Outbox outbox;

  TellMove(Timeline timeline, Audit audit, Outbox outbox) {
    this.timeline = timeline;
    this.audit = audit;
    this.outbox = outbox;
  }

  void told(Act act, IncidentFacts incident, Actor by, Instant at, Map<String, String> details) {
    String done = "incident-" + incident(act);
    timeline.add(incident.id(), EntryType.of(done), by, at, details);
    audit.record(by, done, "incident", incident.id(), details);
    String words = details.getOrDefault("reason", "");
    outbox.add(event(act, incident.summary(), by, at, words));
  }

  private static String incident(Act act) {
    return switch (act) {
      case CONFIRM -> "confirmed";
      case DISMISS -> "dismissed";
      case CONTAIN -> "contained";
      case RECOVER -> "recovered";
      case CLOSE -> "closed";
      case REOPEN -> "reopened";
    };
  }

  private static IncidentEvent event(
      Act act, IncidentSummary incident, Actor by, Instant at, String words) {
    return switch (act) {
      case CONFIRM -> new IncidentConfirmed(incident, by, at);
      case DISMISS -> new IncidentDismissed(incident, by, at, words);
      case CONTAIN -> new IncidentContained(incident, by, at);
      case RECOVER -> new IncidentRecovered(incident, by, at);
      case CLOSE -> new IncidentClosed(incident, by, at, words.isEmpty() ? null : words);
      case REOPEN -> new IncidentReopened(incident, by, at, words);
    };
  }
}
