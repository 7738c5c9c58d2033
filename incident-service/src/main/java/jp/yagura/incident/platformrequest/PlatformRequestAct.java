package jp.yagura.incident.platformrequest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does with a request that exists. Times that are null are now: what was done outside
 * of the system is written down afterwards.
 */
sealed interface PlatformRequestAct {

  /** When it happened, or null. */
  default @Nullable Instant at() {
    return null;
  }

  /** Replaces the draft. */
  record Rewrite(PlatformRequestContent content) implements PlatformRequestAct {}

  /** Drops the draft. */
  record Discard() implements PlatformRequestAct {}

  /**
   * Has sent it.
   *
   * @param ticket null where the platform gave none, or gives it later
   */
  record Send(@Nullable Instant at, @Nullable String ticket) implements PlatformRequestAct {}

  /** Writes down the number that the platform gave it. */
  record NoteTicket(String ticket) implements PlatformRequestAct {}

  /** The platform said that it arrived. */
  record Acknowledge(@Nullable Instant at) implements PlatformRequestAct {}

  /** The platform does not do it. */
  record TurnDown(@Nullable Instant at, String reason) implements PlatformRequestAct {}

  /** The platform did it. */
  record Finish(@Nullable Instant at, @Nullable String note) implements PlatformRequestAct {}

  /** Has asked the platform again. */
  record AskAgain(@Nullable Instant at, @Nullable String note) implements PlatformRequestAct {}

  /** Takes back what was done last; the timeline keeps it. */
  record TakeBack(@Nullable String reason) implements PlatformRequestAct {}
}
