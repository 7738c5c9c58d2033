package jp.yagura.account.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.yagura.account.register.AuditNote;
import jp.yagura.account.register.Chronicle;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Approves a campaign, or stops it. */
@ApplicationScoped
class DecideCampaign {
  private static final int LONGEST = 500;

  private final Campaigns campaigns;
  private final WriteCampaign write;
  private final Chronicle chronicle;
  private final TellCampaign telling;
  private final CurrentCaller caller;
  private final Clock clock;

  DecideCampaign(
      Campaigns campaigns,
      WriteCampaign write,
      Chronicle chronicle,
      TellCampaign telling,
      CurrentCaller caller,
      Clock clock) {
    this.campaigns = campaigns;
    this.write = write;
    this.chronicle = chronicle;
    this.telling = telling;
    this.caller = caller;
    this.clock = clock;
  }

  /** Approves what residents will read; by somebody other than whoever wrote it. */
  @Transactional
  Outcome<CampaignView> approve(CampaignId id, IfMatch ifMatch) {
    return decide(id, ifMatch, CampaignNotes::approved, it -> it.approve(caller.actor(), now()));
  }

  /**
   * Stops it.
   *
   * @param reason residents read it
   */
  @Transactional
  Outcome<CampaignView> stop(CampaignId id, IfMatch ifMatch, String reason) {
    String plain = reason.strip();
    List<Refused> wrong = new ArrayList<>();
    CampaignRules.text(wrong, "reason", plain, LONGEST);
    if (!wrong.isEmpty()) {
      return Outcome.refused(wrong);
    }
    return decide(
        id,
        ifMatch,
        CampaignNotes::stopped,
        it ->
            write.mine().containsAll(it.view().accounts())
                ? it.stop(plain, caller.actor(), now())
                : Outcome.refused(Refused.forbidden("campaign-of-others")));
  }

  private Outcome<CampaignView> decide(
      CampaignId id,
      IfMatch ifMatch,
      Function<CampaignView, AuditNote> note,
      Function<Campaign, Outcome<CampaignView>> decision) {
    Campaign campaign = campaigns.hold(id).orElse(null);
    if (campaign == null) {
      return Outcome.refused(Refused.notFound());
    }
    Optional<Refused> stale = ifMatch.refuses(campaign.view().version());
    if (stale.isPresent()) {
      return Outcome.refused(stale.get());
    }
    boolean shown = campaign.view().shown();
    return decision
        .apply(campaign)
        .map(
            _ -> {
              campaigns.flush();
              CampaignView view = campaign.view();
              chronicle.note(note.apply(view), caller.actor());
              telling.tell(view, shown);
              return view;
            });
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
