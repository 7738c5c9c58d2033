package jp.yagura.account.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.Chronicle;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.contract.AccountEvent.CampaignBegan;

/** Tells the other services that a campaign began, for each of its accounts. */
@ApplicationScoped
class TellCampaign {
  private final FindAccounts accounts;
  private final Chronicle chronicle;
  private final Clock clock;

  TellCampaign(FindAccounts accounts, Chronicle chronicle, Clock clock) {
    this.accounts = accounts;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /**
   * In the transaction that moved it.
   *
   * @param before whether residents read of it before
   */
  void tell(CampaignView campaign, boolean before) {
    if (before || !campaign.shown()) {
      return;
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    campaign.accounts().stream()
        .flatMap(id -> accounts.byId(new AccountId(id)).stream())
        .forEach(
            account ->
                chronicle.announce(
                    new CampaignBegan(
                        account.published(),
                        campaign.id(),
                        campaign.title(),
                        campaign.startsAt(),
                        campaign.endsAt(),
                        campaign.warning(),
                        now)));
  }
}
