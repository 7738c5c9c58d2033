package jp.yagura.incident.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import jp.yagura.incident.NoticeId;
import org.jspecify.annotations.Nullable;

/**
 * That a notice was put somewhere.
 *
 * @param place which account, which page or which issue; empty where the medium says all
 * @param placedAt when, as whoever recorded it says
 * @param takenBackAt when the record was found to be wrong; null while it stands
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Placement(
    UUID id,
    NoticeId noticeId,
    Medium medium,
    String place,
    Instant placedAt,
    String recordedBy,
    Instant recordedAt,
    @Nullable Instant takenBackAt) {

  /** Whether it counts. */
  public boolean stands() {
    return takenBackAt == null;
  }
}
