package jp.yagura.account.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Applications implements PanacheRepositoryBase<Application, ApplicationId> {

  /** The application, held until the transaction ends. */
  Optional<Application> hold(ApplicationId id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The openings of an account of which something is left to do. */
  List<Application> unfinishedOpenings(UUID accountId) {
    return list(
        "accountId = ?1 and kind = ?2 and state = ?3",
        accountId,
        ApplicationKind.OPENING,
        ApplicationState.FILED);
  }

  /** The latest first. */
  List<StoredApplication> latest(int most) {
    return find("order by changedAt desc, id.value").range(0, most - 1).stream()
        .map(Application::stored)
        .toList();
  }
}
