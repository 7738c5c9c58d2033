package jp.yagura.account.staffmove;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class MoveMarks implements PanacheRepositoryBase<MoveMark, UUID> {

  List<MoveMark> of(MoveListId list) {
    return list("listId = ?1 order by movesOn, person, id", list.value());
  }

  /** Those of an account of which something is open still. */
  List<MoveMark> openOf(UUID account) {
    return list("accountId = ?1 and (goneOpen or rotationOpen) order by id", account);
  }
}
