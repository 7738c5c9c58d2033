package jp.yagura.incident.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.yagura.contract.AccountEvent.CampaignBegan;
import org.hibernate.annotations.TenantId;

/** What the register told of a campaign on an account. */
@Entity
@Table(name = "campaign_copy")
@SuppressWarnings("UnusedVariable") // Hibernate and its queries read them
class CampaignCopy {
  @EmbeddedId private CampaignOnAccount id;
  @TenantId private String municipality;
  private String title;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  private String warning;

  /** For Hibernate. */
  protected CampaignCopy() {}

  CampaignCopy(CampaignBegan told) {
    this.id = new CampaignOnAccount(told.campaignId(), told.account().accountId());
    this.title = told.title();
    this.startsAt = told.startsAt();
    this.endsAt = told.endsAt();
    this.warning = told.warning();
  }

  CampaignFacts facts() {
    return new CampaignFacts(title, endsAt, warning);
  }
}
