package jp.yagura.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What incident-service tells, on {@link Topics#INCIDENTS} under the incident's id. */
public sealed interface IncidentEvent extends Event
    permits PersonEvent,
        ReminderEvent,
        IncidentEvent.IncidentReported,
        IncidentEvent.IncidentConfirmed,
        IncidentEvent.IncidentDismissed,
        IncidentEvent.IncidentContained,
        IncidentEvent.IncidentRecovered,
        IncidentEvent.IncidentClosed,
        IncidentEvent.IncidentReopened,
        IncidentEvent.AccountDeletionDone,
        IncidentEvent.NoticePublished,
        IncidentEvent.NoticeWithdrawn,
        IncidentEvent.ReportJoined,
        IncidentEvent.ReportSeparated,
        IncidentEvent.IncidentJoined,
        IncidentEvent.IncidentSeparated,
        IncidentEvent.IncidentCorrected {

  /** The incident as it is after the event. */
  IncidentSummary incident();

  @Override
  @JsonIgnore
  default String municipality() {
    return incident().municipality();
  }

  @Override
  @JsonIgnore
  default UUID subject() {
    return incident().incidentId();
  }

  /**
   * A report came in and opened an incident.
   *
   * @param alert roles to be told, as the guideline's playbook has them: {@code pr}, {@code it}
   * @param canSignIn {@code yes}, {@code no} or {@code not-tried}
   * @param reporterEmail where the reporter hears of the receipt and the outcome; null when the
   *     identity provider knows none, and in events from before there was one
   */
  record IncidentReported(
      IncidentSummary incident,
      Actor reporter,
      String canSignIn,
      String description,
      List<String> links,
      List<String> alert,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reporterEmail)
      implements IncidentEvent {

    public IncidentReported {
      links = List.copyOf(links);
      alert = List.copyOf(alert);
    }

    /** A report by somebody of whom no address is known. */
    public IncidentReported(
        IncidentSummary incident,
        Actor reporter,
        String canSignIn,
        String description,
        List<String> links,
        List<String> alert) {
      this(incident, reporter, canSignIn, description, links, alert, null);
    }
  }

  /** Somebody of PR established that it is real. */
  record IncidentConfirmed(IncidentSummary incident, Actor by, Instant at)
      implements IncidentEvent {}

  /** It turned out to be no incident. */
  record IncidentDismissed(IncidentSummary incident, Actor by, Instant at, String reason)
      implements IncidentEvent {}

  /** The attacker can do no more harm. */
  record IncidentContained(IncidentSummary incident, Actor by, Instant at)
      implements IncidentEvent {}

  /** The account is in the municipality's hands again, or the fake is gone. */
  record IncidentRecovered(IncidentSummary incident, Actor by, Instant at)
      implements IncidentEvent {}

  /** Every mandatory step is done and PR ended the incident. */
  record IncidentClosed(
      IncidentSummary incident, Actor by, Instant at, @Nullable String closingText)
      implements IncidentEvent {}

  /** An ended incident goes on. */
  record IncidentReopened(IncidentSummary incident, Actor by, Instant at, String reason)
      implements IncidentEvent {}

  /**
   * The division deleted the account that the incident is about: what the register has to do about
   * its end begins.
   *
   * @param accountId of the register
   * @param at when it was deleted
   */
  record AccountDeletionDone(IncidentSummary incident, UUID accountId, Actor by, Instant at)
      implements IncidentEvent {}

  /**
   * A notice became readable by residents, or its text changed.
   *
   * @param path path of the public page on the common origin
   * @param revision 1 for the first publication
   */
  record NoticePublished(
      IncidentSummary incident, UUID noticeId, String title, String path, int revision, Instant at)
      implements IncidentEvent {}

  /** A notice was withdrawn; its address keeps a tombstone. */
  record NoticeWithdrawn(IncidentSummary incident, UUID noticeId, String reason, Instant at)
      implements IncidentEvent {}

  /**
   * A report became part of an incident that another report had opened.
   *
   * @param incident the one that it belongs to now
   * @param number of the report
   * @param reporter null when the report had come in before, so that its reporter is known
   * @param reporterEmail as in {@link IncidentReported}; null with {@code reporter}
   * @param by who joined it: the reporter, or somebody of PR
   * @param alert roles that have to know of the incident by now, those who were told before among
   *     them
   */
  record ReportJoined(
      IncidentSummary incident,
      String number,
      @Nullable Actor reporter,
      @Nullable String reporterEmail,
      Actor by,
      Instant at,
      List<String> alert)
      implements IncidentEvent {

    public ReportJoined {
      alert = List.copyOf(alert);
    }
  }

  /**
   * A report is no part of the incident any more.
   *
   * @param incident the one that it left
   * @param number of the report
   * @param to the incident that it belongs to now
   * @param toNumber the number of that one: the report's own when it goes on by itself
   */
  record ReportSeparated(
      IncidentSummary incident, String number, UUID to, String toNumber, Actor by, Instant at)
      implements IncidentEvent {}

  /**
   * An incident goes on as another one; nothing is called off by it.
   *
   * @param incident in its stage {@code joined}
   * @param into the incident that it goes on as
   */
  record IncidentJoined(
      IncidentSummary incident, UUID into, String intoNumber, Actor by, Instant at)
      implements IncidentEvent {}

  /**
   * An incident that had been joined to another goes on by itself again.
   *
   * @param incident in the stage that it had before
   * @param fromNumber the one that it had been joined to
   */
  record IncidentSeparated(IncidentSummary incident, String fromNumber, Actor by, Instant at)
      implements IncidentEvent {}

  /**
   * What is known of an incident was corrected, or it is handled as another type now.
   *
   * @param canSignIn as in {@link IncidentReported}
   * @param description what happened, as far as it is known now
   * @param alert as in {@link ReportJoined}
   */
  record IncidentCorrected(
      IncidentSummary incident,
      Actor by,
      Instant at,
      String reason,
      String canSignIn,
      String description,
      List<String> alert)
      implements IncidentEvent {

    public IncidentCorrected {
      alert = List.copyOf(alert);
    }
  }
}
