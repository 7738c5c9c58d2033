package jp.yagura.account.accountreview;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ReviewSchedules implements PanacheRepositoryBase<ReviewSchedule, UUID> {

  List<ReviewSchedule> of(UUID accountId) {
    return list("accountId", accountId);
  }

  /** One, locked until the transaction ends. */
  Optional<ReviewSchedule> hold(UUID accountId, String review) {
    return find("accountId = ?1 and review = ?2", accountId, review)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }
}
