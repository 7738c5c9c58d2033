package jp.yagura.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What incident-service tells, on {@link Topics#INCIDENTS} under the incident's id. */
public sealed interface IncidentEvent extends Event {

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
   * A step passed its target time undone. The target is a setting of the municipality.
   *
   * @param owner role that owns the step: {@code pr}, {@code it}, {@code head}
   */
  record StepTargetMissed(
      IncidentSummary incident, String stepId, String stepTitle, String owner, Instant dueAt)
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

  /**
   * A platform did not answer a request until the time to ask again. It is told again for as long
   * as nobody notes an answer.
   *
   * @param platform the platform as people call it, such as {@code X}
   * @param purpose {@code takedown}, {@code recovery}, {@code appeal}, {@code stop-ads} or {@code
   *     other}
   * @param target the account or address that the request is about
   * @param ticket the number that the platform gave it, or null
   * @param owner role that it is the task of: {@code pr} or {@code head}
   * @param sentAt since when an answer is awaited
   * @param times how often that was told, this time included
   * @param head whether the head of PR is to be told too
   * @param dueAt when it was time to ask again
   */
  record PlatformRequestDue(
      IncidentSummary incident,
      UUID requestId,
      String platform,
      String purpose,
      String target,
      @Nullable String ticket,
      String owner,
      Instant sentAt,
      int times,
      boolean head,
      Instant dueAt)
      implements IncidentEvent {}

  /**
   * Something that was promised or planned was not done in time. It is told again until it is done.
   *
   * @param duty {@code notice-update}: the next notice that residents were promised; {@code
   *     review-action}: what was decided in a review. A reader that knows neither says that
   *     something is late
   * @param dutyId of the notice or the action
   * @param title what it is, in people's words
   * @param owner role that it is the task of: {@code pr}, {@code it} or {@code head}
   * @param times how often that was told, this time included
   * @param head whether the head of PR is to be told too
   * @param dueAt when it should have been done
   */
  record DutyOverdue(
      IncidentSummary incident,
      String duty,
      UUID dutyId,
      String title,
      String owner,
      int times,
      boolean head,
      Instant dueAt)
      implements IncidentEvent {}

  /**
   * The division of an account that shares a key with a hijacked one is asked to check it, or has
   * not done so in time. It is told again until somebody records a result.
   *
   * @param account how people call the account to be checked
   * @param division the division that runs it, which need not be the incident's
   * @param times how often it was told that it is late; 0 when it is asked for
   * @param head whether the head of PR is to be told too
   * @param dueAt until when it should be done
   */
  record AccountCheckDue(
      IncidentSummary incident,
      UUID checkId,
      String account,
      String division,
      int times,
      boolean head,
      Instant dueAt)
      implements IncidentEvent {}

  /**
   * Somebody wants to hear what becomes of an incident. Who watches already is told of once.
   *
   * @param watcher who watches
   * @param onlyOf the division whose incidents the watcher may see; null for who sees all
   */
  record WatcherAdded(
      IncidentSummary incident, Addressee watcher, @Nullable String onlyOf, Instant at)
      implements IncidentEvent {}

  /**
   * Somebody wants to hear no more of an incident.
   *
   * @param watcher the person's id at the identity provider
   */
  record WatcherRemoved(IncidentSummary incident, String watcher, Instant at)
      implements IncidentEvent {}

  /**
   * Somebody named people in a comment.
   *
   * @param comment sequence of the comment in the incident's timeline
   * @param text the comment
   * @param to those who are to be told; the author is not among them
   */
  record PersonMentioned(
      IncidentSummary incident, Actor by, long comment, String text, List<Addressee> to, Instant at)
      implements IncidentEvent {

    public PersonMentioned {
      to = List.copyOf(to);
    }
  }

  /**
   * Somebody is asked to take over what another has in hand, who has it until then.
   *
   * @param stepTitle of the step; null for the lead of the incident
   * @param from who asks
   * @param to who is asked
   * @param note what to know for it, in people's words
   */
  record HandoverOffered(
      IncidentSummary incident,
      UUID handoverId,
      @Nullable String stepTitle,
      Actor from,
      Addressee to,
      String note,
      Instant at)
      implements IncidentEvent {}

  /**
   * Who was asked to take something over answered.
   *
   * @param stepTitle as in {@link HandoverOffered}
   * @param accepted whether it was taken over
   * @param by who answered
   * @param to who had asked; null when no address of that person is known
   * @param reason why not, in people's words; null when none was given
   */
  record HandoverAnswered(
      IncidentSummary incident,
      UUID handoverId,
      @Nullable String stepTitle,
      boolean accepted,
      Actor by,
      @Nullable Addressee to,
      @Nullable String reason,
      Instant at)
      implements IncidentEvent {}

  /**
   * In a drill, whoever plays a role is told that something more happened, as the scenario has it.
   *
   * @param incident of the drill
   * @param injectId of what happened; told once
   * @param role that has to act on it: {@code pr}, {@code it} or {@code head}
   * @param title what happened, in a few words
   * @param text what happened, as the role hears of it
   */
  record DrillInjectGiven(
      IncidentSummary incident, UUID injectId, String role, String title, String text, Instant at)
      implements IncidentEvent {}
}
