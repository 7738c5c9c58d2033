package jp.yagura.account.staffmove;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class MoveLists implements PanacheRepositoryBase<MoveList, MoveListId> {
  private static final int LISTED = 100;

  Optional<MoveList> hold(MoveListId id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  List<MoveList> newest() {
    return find("order by createdAt desc").range(0, LISTED - 1).list();
  }

  /** Lists that nobody applied in time: they name people. */
  long forget(Instant createdBefore) {
    return delete("state = ?1 and createdAt < ?2", MoveListState.OPEN, createdBefore);
  }
}
