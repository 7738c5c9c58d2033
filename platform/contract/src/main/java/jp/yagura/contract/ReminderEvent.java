package jp.yagura.contract;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What incident-service tells because somebody has to act: a role is told, and told again until it
 * is done.
 */
public sealed interface ReminderEvent extends IncidentEvent {

  /**
   * A step passed its target time undone. The target is a setting of the municipality.
   *
   * @param owner role that owns the step: {@code pr}, {@code it}, {@code head}
   */
  record StepTargetMissed(
      IncidentSummary incident, String stepId, String stepTitle, String owner, Instant dueAt)
      implements ReminderEvent {}

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
      implements ReminderEvent {}

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
      implements ReminderEvent {}

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
      implements ReminderEvent {}

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
      implements ReminderEvent {}
}
