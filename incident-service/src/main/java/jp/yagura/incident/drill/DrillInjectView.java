package jp.yagura.incident.drill;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import jp.yagura.incident.DrillInjectId;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.paging.Version;
import org.jspecify.annotations.Nullable;

/**
 * Something that a drill injects, as whoever leads the drill sees it.
 *
 * @param position 1 for the first
 * @param role that has to act on it: {@code pr}, {@code it} or {@code head}
 * @param endedAt when it was given or skipped
 * @param endedBy who gave or skipped it; the system when its time had come
 * @param answeredAt when it was first answered
 */
record DrillInjectView(
    DrillInjectId id,
    IncidentId incidentId,
    int position,
    InjectState state,
    String role,
    String title,
    String text,
    Instant dueAt,
    @Nullable Instant endedAt,
    @Nullable String endedBy,
    @Nullable String answer,
    @Nullable String answeredBy,
    @Nullable Instant answeredAt,
    long version) {

  @JsonIgnore
  public boolean isWaiting() {
    return state == InjectState.WAITING;
  }

  @JsonIgnore
  public boolean isGiven() {
    return state == InjectState.GIVEN;
  }

  /** The tag for If-Match. */
  @JsonIgnore
  public String getTag() {
    return Version.quoted(version);
  }
}
