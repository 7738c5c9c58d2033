package jp.yagura.incident.review;

import java.time.Instant;
import java.time.LocalDate;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.ReviewActionId;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.paging.Version;
import org.jspecify.annotations.Nullable;

/**
 * An action of a review as its readers see it.
 *
 * @param owner role that it is the task of: {@code pr}, {@code it} or {@code head}
 * @param person who does it, by name; empty where only the role is known
 * @param dueOn the last day for it, in Tokyo
 * @param note what was done, or why it is not done; null while it is open
 */
public record ReviewActionView(
    ReviewActionId id,
    IncidentId incidentId,
    ReviewActionState state,
    String title,
    String owner,
    String person,
    LocalDate dueOn,
    @Nullable String note,
    String plannedBy,
    Instant plannedAt,
    @Nullable String endedBy,
    @Nullable Instant endedAt,
    long version) {

  /** Whether its last day is over and it is not done. */
  public boolean lateAt(Instant now) {
    return state == ReviewActionState.OPEN && LocalDate.ofInstant(now, Times.TOKYO).isAfter(dueOn);
  }

  /** Where it is shown. */
  public String path() {
    return "/incidents/" + incidentId + "/review#action-" + id;
  }

  /** What a form must send to change it as the reader sees it. */
  public String tag() {
    return Version.quoted(version);
  }
}
