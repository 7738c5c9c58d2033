package jp.yagura.incident.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the campaign that runs on an account. */
@ApplicationScoped
public class FindCampaign {
  private final CampaignCopies campaigns;

  FindCampaign(CampaignCopies campaigns) {
    this.campaigns = campaigns;
  }

  /**
   * At a time, also when it was stopped: who waits for a prize does not know that.
   *
   * @param accountId of the register; null where it has none
   */
  public Optional<CampaignFacts> on(@Nullable UUID accountId, Instant at) {
    return accountId == null
        ? Optional.empty()
        : campaigns.on(accountId, at).map(CampaignCopy::facts);
  }
}
