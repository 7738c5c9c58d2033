package jp.yagura.notification.post;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told about. The same is planned once for each address, however often it is asked
 * for.
 *
 * @param key tells reasons of one kind and incident apart, such as the episode
 * @param about a step's title, the stage that ended it or why it is escalated; null when the kind
 *     says all
 * @param text a reason or closing text in people's words, or null
 * @param at the time it is about, or null
 * @param reportNumber by which the reporter knows it; null in what others are told
 * @param matter what it is about
 */
public record AlertReason(
    AlertKind kind,
    String key,
    @Nullable String about,
    @Nullable String text,
    @Nullable Instant at,
    @Nullable String reportNumber,
    AlertMatter matter) {

  /** About an incident. */
  AlertReason(
      AlertKind kind,
      String key,
      @Nullable String about,
      @Nullable String text,
      @Nullable Instant at,
      @Nullable String reportNumber) {
    this(kind, key, about, text, at, reportNumber, AlertMatter.INCIDENT);
  }

  /** Told because somebody has something to do. */
  public static final String ASKED = "asked";

  /** Told because nothing happened after the alarm was confirmed. */
  public static final String NO_PROGRESS = "no-progress";

  /** The report was joined to an incident that another report had opened. */
  public static final String JOINED = "joined";

  /** The report goes on by itself. */
  public static final String SEPARATED = "separated";

  /** Told because nobody confirmed. */
  public static final String NO_CONFIRMATION = "no-confirmation";

  /** An incident began, or goes on: then with the reason. */
  public static AlertReason alarm(int episode, @Nullable String reopened, Instant at) {
    return new AlertReason(
        AlertKind.ALARM,
        String.valueOf(episode),
        reopened == null ? null : "reopened",
        reopened,
        at,
        null);
  }

  /**
   * It is over.
   *
   * @param stage {@code dismissed}, {@code recovered} or {@code closed}
   */
  public static AlertReason allClear(int episode, String stage, @Nullable String text, Instant at) {
    return new AlertReason(AlertKind.ALL_CLEAR, String.valueOf(episode), stage, text, at, null);
  }

  /**
   * The report arrived.
   *
   * @param joined number of the incident that it was joined to, or null when it opened one
   */
  public static AlertReason receipt(String number, @Nullable String joined, Instant at) {
    String about = joined == null ? null : JOINED;
    return new AlertReason(AlertKind.RECEIPT, number, about, joined, at, number);
  }

  /**
   * What became of a report, once for each episode.
   *
   * @param stage {@code dismissed} or {@code closed}
   */
  public static AlertReason outcome(
      int episode, String number, String stage, @Nullable String text, Instant at) {
    String key = episode + "/" + number;
    return new AlertReason(AlertKind.OUTCOME, key, stage, text, at, number);
  }

  /**
   * A report belongs to another incident now; nothing is decided by it.
   *
   * @param what {@link #JOINED} or {@link #SEPARATED}
   * @param into number of the incident that it belongs to
   */
  public static AlertReason moved(String number, String what, @Nullable String into, Instant at) {
    return new AlertReason(AlertKind.OUTCOME, what + "@" + at, what, into, at, number);
  }

  /** A step passed its target. */
  public static AlertReason reminder(String stepId, String stepTitle, Instant dueAt) {
    return new AlertReason(AlertKind.REMINDER, stepId + "@" + dueAt, stepTitle, null, dueAt, null);
  }

  /**
   * A platform has not answered a request.
   *
   * @param key of the request and of this time
   * @param purpose {@code takedown} and so on
   * @param platform as people call it
   * @param ticket the number that it gave the request, or null
   * @param sentAt since when an answer is awaited
   */
  public static AlertReason request(
      String key, String purpose, String platform, @Nullable String ticket, Instant sentAt) {
    return new AlertReason(AlertKind.REQUEST, key, purpose + " " + platform, ticket, sentAt, null);
  }

  /**
   * Something was not done in time.
   *
   * @param key of it and of this time
   * @param duty {@code notice-update} or {@code review-action}
   * @param title what it is, in people's words
   * @param dueAt when it should have been done
   */
  public static AlertReason duty(String key, String duty, String title, Instant dueAt) {
    return new AlertReason(AlertKind.DUTY, key, duty, title, dueAt, null);
  }

  /**
   * An account is to be checked, because it shares a key with a hijacked one.
   *
   * @param key of the check and of this time
   * @param when {@code asked}, or {@code late} when it was not done in time
   * @param checkId by which its page is found
   * @param account as people call it
   * @param dueAt until when it should be done
   */
  public static AlertReason check(
      String key, String when, UUID checkId, String account, Instant dueAt) {
    return new AlertReason(AlertKind.CHECK, key, when + " " + checkId, account, dueAt, null);
  }

  /**
   * Somebody has something to do about the register.
   *
   * @param dueAt until when
   * @param at when it was asked
   */
  public static AlertReason dutyAsked(Instant dueAt, Instant at) {
    String key = ASKED + "@" + at;
    return new AlertReason(AlertKind.DUTY, key, ASKED, null, dueAt, null, AlertMatter.DUTY);
  }

  /**
   * It was not done in time.
   *
   * @param times which reminder it is, from 1
   */
  public static AlertReason dutyDue(int times, Instant dueAt) {
    String key = times + "@" + dueAt;
    return new AlertReason(AlertKind.DUTY, key, "due", null, dueAt, null, AlertMatter.DUTY);
  }

  /**
   * Something became of an incident that somebody watches.
   *
   * @param what the stage that it is in, {@code reopened}, {@code published} or {@code withdrawn}
   * @param key of this change
   * @param text a reason, a title or a number, or null
   */
  public static AlertReason watch(String what, String key, @Nullable String text, Instant at) {
    return new AlertReason(AlertKind.WATCH, key, what, text, at, null);
  }

  /**
   * Somebody is named in a comment.
   *
   * @param comment its sequence in the incident's timeline
   * @param by the name of the author
   */
  public static AlertReason mention(long comment, String by, String text, Instant at) {
    return new AlertReason(AlertKind.MENTION, String.valueOf(comment), by, text, at, null);
  }

  /**
   * Something is handed over.
   *
   * @param what {@code offered}, {@code accepted} or {@code declined}
   * @param by the name of the one who asks or answers
   * @param step its title; null for the lead of the incident
   * @param text a note or a reason, or null
   */
  public static AlertReason handover(
      String what,
      UUID handoverId,
      String by,
      @Nullable String step,
      @Nullable String text,
      Instant at) {
    String about = what + "\n" + by + (step == null ? "" : "\n" + step);
    return new AlertReason(AlertKind.HANDOVER, what + "/" + handoverId, about, text, at, null);
  }

  /**
   * Something more happened in a drill, as its scenario has it.
   *
   * @param key of it
   * @param title what it is, in a few words
   * @param text as the role hears of it
   */
  public static AlertReason inject(String key, String title, String text, Instant at) {
    return new AlertReason(AlertKind.INJECT, key, title, text, at, null);
  }

  /** Nobody confirmed in time, or nothing happened. */
  public static AlertReason escalation(int episode, int round, String why, Instant at) {
    return new AlertReason(AlertKind.ESCALATION, episode + "/" + round, why, null, at, null);
  }
}
