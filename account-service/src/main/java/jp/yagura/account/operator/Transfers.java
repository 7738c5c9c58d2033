package jp.yagura.account.operator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Transfers implements PanacheRepositoryBase<Transfer, TransferId> {

  /** The transfer, held until the transaction ends. */
  Optional<Transfer> hold(TransferId id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Those of an account, the latest first. */
  List<TransferView> of(UUID account) {
    return list("accountId = ?1 order by askedAt desc, id.value", account).stream()
        .map(Transfer::view)
        .toList();
  }
}
