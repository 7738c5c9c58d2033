package jp.yagura.incident.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import jp.yagura.contract.Actor;
import jp.yagura.incident.HandoverId;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.paging.Version;
import org.jspecify.annotations.Nullable;

/**
 * A handover as people see it.
 *
 * @param stepId in the playbook; null for the lead of the incident
 * @param from who asked
 * @param to who is asked
 * @param reason why it was declined, or null
 * @param endedAt when it was answered or withdrawn, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HandoverView(
    HandoverId id,
    IncidentId incidentId,
    @Nullable String stepId,
    HandoverState state,
    Actor from,
    Actor to,
    String note,
    @Nullable String reason,
    Instant offeredAt,
    @Nullable Instant endedAt,
    long version) {

  /** Whether it waits for an answer. */
  public boolean open() {
    return state == HandoverState.OFFERED;
  }

  /** The look of its state. */
  public String chip() {
    return switch (state) {
      case OFFERED -> "chip--yellow";
      case ACCEPTED -> "chip--green";
      case DECLINED, WITHDRAWN -> "chip--gray";
    };
  }

  /** What a form sends as the version that it shows. */
  public String tag() {
    return Version.quoted(version);
  }
}
