package jp.yagura.incident.presspack;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import jp.yagura.incident.NoticeId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody of the press was given what a notice says.
 *
 * @param revision how often the notice had been published by then; 0 before it was
 * @param recipient as it was written down, such as the press club of the city
 * @param at when it was given
 * @param by who wrote it down
 * @param takenBackAt when the record was found to be wrong; null while it stands
 * @param takenBackBy who found it, or null
 * @param reason what was wrong, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PressProvisionView(
    UUID id,
    NoticeId noticeId,
    int revision,
    String recipient,
    Instant at,
    String by,
    Instant recordedAt,
    @Nullable Instant takenBackAt,
    @Nullable String takenBackBy,
    @Nullable String reason) {

  /** Whether it counts. */
  public boolean stands() {
    return takenBackAt == null;
  }
}
