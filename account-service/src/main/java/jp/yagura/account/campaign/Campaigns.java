package jp.yagura.account.campaign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class Campaigns implements PanacheRepositoryBase<Campaign, CampaignId> {

  /** The campaign, held until the transaction ends. */
  Optional<Campaign> hold(CampaignId id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The latest first. */
  List<CampaignView> newest(int most) {
    return find("order by startsAt desc, id.value").page(0, most).stream()
        .map(Campaign::view)
        .toList();
  }

  /** Those that residents read of. */
  List<CampaignView> shown() {
    return list(
            "state in ?1 order by startsAt, id.value",
            List.of(CampaignState.RUNNING, CampaignState.STOPPED))
        .stream()
        .map(Campaign::view)
        .toList();
  }

  /** Those whose time comes or is over, held until the transaction ends. */
  List<Campaign> passing(Instant now) {
    return find(
            "(state = ?1 and startsAt <= ?2) or (state in ?3 and endsAt <= ?2) order by id.value",
            CampaignState.APPROVED,
            now,
            List.of(CampaignState.APPROVED, CampaignState.RUNNING, CampaignState.STOPPED))
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }
}
