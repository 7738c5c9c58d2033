package jp.yagura.account.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import jp.yagura.account.register.Chronicle;
import jp.yagura.contract.Actor;

/** Begins campaigns whose time has come and ends those whose time is over. */
@ApplicationScoped
class PassCampaigns {
  private final Campaigns campaigns;
  private final Chronicle chronicle;
  private final TellCampaign telling;
  private final Clock clock;

  PassCampaigns(Campaigns campaigns, Chronicle chronicle, TellCampaign telling, Clock clock) {
    this.campaigns = campaigns;
    this.chronicle = chronicle;
    this.telling = telling;
    this.clock = clock;
  }

  /** For the municipality in scope, in the current transaction. */
  void pass() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    for (Campaign campaign : campaigns.passing(now)) {
      boolean shown = campaign.view().shown();
      campaign.passes(now);
      campaigns.flush();
      chronicle.note(CampaignNotes.passed(campaign.view()), Actor.SYSTEM);
      telling.tell(campaign.view(), shown);
    }
  }
}
