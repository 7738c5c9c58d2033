package jp.yagura.account.campaign;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as it is.
 *
 * @param division of whoever wrote it
 * @param stopReason why it was stopped, as residents read it; null where it was not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CampaignView(
    UUID id,
    String title,
    Instant startsAt,
    Instant endsAt,
    List<UUID> accounts,
    String winners,
    String never,
    String warning,
    String division,
    CampaignState state,
    String writtenBy,
    @Nullable String approvedBy,
    @Nullable Instant approvedAt,
    @Nullable String stoppedBy,
    @Nullable Instant stoppedAt,
    @Nullable String stopReason,
    long version) {

  /** Whether residents read of it. */
  @JsonIgnore
  public boolean shown() {
    return state == CampaignState.RUNNING || state == CampaignState.STOPPED;
  }

  /** Whether it is being stopped that residents read. */
  @JsonIgnore
  public boolean stopped() {
    return state == CampaignState.STOPPED;
  }

  /** Whether its texts may still change. */
  @JsonIgnore
  public boolean editable() {
    return state == CampaignState.DRAFT || state == CampaignState.APPROVED;
  }

  /** Whether it may be stopped. */
  @JsonIgnore
  public boolean stoppable() {
    return state == CampaignState.APPROVED || state == CampaignState.RUNNING;
  }
}
