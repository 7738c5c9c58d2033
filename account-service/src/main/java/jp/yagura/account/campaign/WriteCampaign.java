package jp.yagura.account.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.Chronicle;
import jp.yagura.account.register.Editor;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Registers a campaign, or changes what is written about it before it begins. */
@ApplicationScoped
class WriteCampaign {
  private final Campaigns campaigns;
  private final FindAccounts accounts;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Clock clock;

  WriteCampaign(
      Campaigns campaigns,
      FindAccounts accounts,
      Chronicle chronicle,
      CurrentCaller caller,
      Clock clock) {
    this.campaigns = campaigns;
    this.accounts = accounts;
    this.chronicle = chronicle;
    this.caller = caller;
    this.clock = clock;
  }

  /** Registers one; somebody else of PR has to approve it. */
  @Transactional
  Outcome<CampaignView> register(CampaignEntry entry) {
    List<Refused> wrong = CampaignRules.refusals(entry, mine(), now());
    if (!wrong.isEmpty()) {
      return Outcome.refused(wrong);
    }
    Campaign campaign = new Campaign(entry, caller.actor());
    campaigns.persistAndFlush(campaign);
    CampaignView view = campaign.view();
    chronicle.note(CampaignNotes.registered(view), caller.actor());
    return Outcome.done(view);
  }

  /** Changes it; what was approved is to be approved again. */
  @Transactional
  Outcome<CampaignView> edit(CampaignId id, IfMatch ifMatch, CampaignEntry entry) {
    Campaign campaign = campaigns.hold(id).orElse(null);
    if (campaign == null) {
      return Outcome.refused(Refused.notFound());
    }
    Optional<Refused> stale = ifMatch.refuses(campaign.view().version());
    if (stale.isPresent()) {
      return Outcome.refused(stale.get());
    }
    Set<UUID> mine = mine();
    if (!mine.containsAll(campaign.view().accounts())) {
      return Outcome.refused(Refused.forbidden("campaign-of-others"));
    }
    List<Refused> wrong = CampaignRules.refusals(entry, mine, now());
    if (!wrong.isEmpty()) {
      return Outcome.refused(wrong);
    }
    return campaign
        .edit(entry, caller.actor())
        .map(
            _ -> {
              campaigns.flush();
              CampaignView view = campaign.view();
              chronicle.note(CampaignNotes.changed(view), caller.actor());
              return view;
            });
  }

  /** The accounts on which the caller may run one. */
  Set<UUID> mine() {
    Editor editor = Editor.of(caller);
    return accounts.all().stream()
        .filter(it -> it.state() != AccountState.RETIRED)
        .filter(it -> editor.mayEdit(it.operatingDivision()))
        .map(AccountView::id)
        .collect(Collectors.toSet());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
