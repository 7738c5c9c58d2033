package jp.yagura.incident.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jp.yagura.contract.AccountEvent.CampaignBegan;

/** Copies what the register tells of campaigns; once begun, they do not change any more. */
@ApplicationScoped
class CopyCampaign {
  private final CampaignCopies campaigns;

  CopyCampaign(CampaignCopies campaigns) {
    this.campaigns = campaigns;
  }

  /** In the transaction that heard of it. */
  void copy(@Observes CampaignBegan told) {
    var id = new CampaignOnAccount(told.campaignId(), told.account().accountId());
    if (campaigns.findById(id) == null) {
      campaigns.persist(new CampaignCopy(told));
    }
  }
}
