package jp.yagura.incident.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A campaign and one of the accounts on which it runs. */
@Embeddable
record CampaignOnAccount(
    @Column(name = "campaign_id") UUID campaignId, @Column(name = "account_id") UUID accountId) {}
