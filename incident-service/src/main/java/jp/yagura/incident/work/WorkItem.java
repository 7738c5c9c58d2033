package jp.yagura.incident.work;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the caller.
 *
 * @param number of the incident; null for what is none yet
 * @param title of the incident, or what it is about
 * @param what is to be done, in the caller's language
 * @param dueAt until when; null when nobody set a time
 * @param since since when it waits; null when that is not known
 * @param mine whether the caller took it in hand or is named, rather than the role or the division
 * @param takenBy who else has it in hand, or null
 * @param link the page where it is done
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WorkItem(
    WorkKind kind,
    @Nullable String number,
    String title,
    String what,
    @Nullable Instant dueAt,
    @Nullable Instant since,
    boolean mine,
    @Nullable String takenBy,
    String link) {

  /** Whether its time has passed. */
  public boolean late(Instant now) {
    return dueAt != null && !dueAt.isAfter(now);
  }
}
