package jp.yagura.incident.campaign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The campaigns of the municipality in scope. */
@ApplicationScoped
class CampaignCopies implements PanacheRepositoryBase<CampaignCopy, CampaignOnAccount> {

  /** That on an account at a time; the one that ends last where there are several. */
  Optional<CampaignCopy> on(UUID accountId, Instant at) {
    return find(
            "id.accountId = ?1 and startsAt <= ?2 and endsAt > ?2 order by endsAt desc",
            accountId,
            at)
        .firstResultOptional();
  }
}
