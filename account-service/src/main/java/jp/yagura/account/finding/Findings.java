package jp.yagura.account.finding;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Findings implements PanacheRepositoryBase<Finding, FindingId> {

  /** The finding, held until the transaction ends. */
  Optional<Finding> hold(FindingId id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The newest of a kind about an account. */
  Optional<Finding> newest(UUID accountId, FindingKind kind) {
    return find("accountId = ?1 and kind = ?2 order by foundAt desc, id.value", accountId, kind)
        .firstResultOptional();
  }

  /** What nobody dealt with yet about an account. */
  List<Finding> openOf(UUID accountId) {
    return list("accountId = ?1 and state = ?2", accountId, FindingState.OPEN);
  }

  /** The newest first. */
  List<FindingFacts> newest(boolean onlyOpen, int most) {
    String order = "order by foundAt desc, id.value";
    PanacheQuery<Finding> found =
        onlyOpen ? find("state = ?1 " + order, FindingState.OPEN) : find(order);
    return found.page(0, most).stream().map(Finding::facts).toList();
  }

  /** Those about an account, the newest first. */
  List<FindingFacts> of(UUID accountId, int most) {
    return find("accountId = ?1 order by foundAt desc, id.value", accountId).page(0, most).stream()
        .map(Finding::facts)
        .toList();
  }
}
