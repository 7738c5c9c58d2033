package jp.yagura.account.residents;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import jp.yagura.account.campaign.CampaignView;
import org.jspecify.annotations.Nullable;

/**
 * A prize campaign as everybody may read of it.
 *
 * @param winners how winners are told
 * @param never what the municipality never asks
 * @param stopReason why it was stopped; null where it runs
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicCampaign(
    String title,
    Instant endsAt,
    String winners,
    String never,
    boolean stopped,
    @Nullable String stopReason) {

  static PublicCampaign of(CampaignView it) {
    return new PublicCampaign(
        it.title(), it.endsAt(), it.winners(), it.never(), it.stopped(), it.stopReason());
  }
}
