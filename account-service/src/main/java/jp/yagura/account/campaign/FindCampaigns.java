package jp.yagura.account.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yagura.kit.refusal.Refused;

/** Reads the campaigns of the municipality in scope. */
@ApplicationScoped
public class FindCampaigns {
  private static final int MOST = 200;

  private final Campaigns campaigns;

  FindCampaigns(Campaigns campaigns) {
    this.campaigns = campaigns;
  }

  /** The latest 200, those that are over too. */
  List<CampaignView> all() {
    return campaigns.newest(MOST);
  }

  /** One; ends the request where there is none. */
  CampaignView one(CampaignId id) {
    return campaigns
        .findByIdOptional(id)
        .map(Campaign::view)
        .orElseThrow(() -> Refused.notFound().exception());
  }

  /** Those that residents read of: they run, or were stopped before their end. */
  public List<CampaignView> shown() {
    return campaigns.shown();
  }

  /** The accounts on which one runs, or would run had nobody stopped it. */
  public Set<UUID> accounts() {
    return shown().stream().flatMap(it -> it.accounts().stream()).collect(Collectors.toSet());
  }
}
