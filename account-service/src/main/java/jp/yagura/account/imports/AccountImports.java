package jp.yagura.account.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class AccountImports implements PanacheRepositoryBase<AccountImport, ImportId> {
  private static final int LISTED = 100;

  /** An import that a person may see, held until the transaction ends. */
  Optional<AccountImport> hold(ImportId id, String subject, Instant now) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .filter(it -> it.visibleTo(subject, now));
  }

  /** An import that a person may see. */
  Optional<AccountImport> one(ImportId id, String subject, Instant now) {
    return findByIdOptional(id).filter(it -> it.visibleTo(subject, now));
  }

  /** The newest that a person may see. */
  List<AccountImport> newest(String subject, Instant now) {
    return find("order by createdAt desc, id.value").range(0, LISTED - 1).list().stream()
        .filter(it -> it.visibleTo(subject, now))
        .toList();
  }
}
