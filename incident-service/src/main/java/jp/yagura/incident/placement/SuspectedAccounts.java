package jp.yagura.incident.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.incident.Stage;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.incident.registercopy.AccountView;
import jp.yagura.incident.registercopy.FindAccount;

/**
 * Knows which official accounts may be in other hands: whoever holds one could contradict a notice
 * that was put there, and residents cannot trust it. A product default.
 */
@ApplicationScoped
class SuspectedAccounts {
  private final FindAccount accounts;
  private final IncidentAccess incidents;
  private final Playbooks playbooks;

  SuspectedAccounts(FindAccount accounts, IncidentAccess incidents, Playbooks playbooks) {
    this.accounts = accounts;
    this.incidents = incidents;
    this.playbooks = playbooks;
  }

  /**
   * The incident that makes an account suspect. A drill does so only for its own notices.
   *
   * @param place its address or name, as people write it
   * @param own the incident that the notice is about
   */
  Optional<IncidentFacts> incidentOf(String place, IncidentId own) {
    return accounts.exactly(place).map(AccountView::id).stream()
        .flatMap(account -> incidents.ofAccount(account).stream())
        .flatMap(id -> incidents.visible(id).stream())
        .filter(it -> !it.drill() || it.id().equals(own))
        .filter(this::taken)
        .findFirst();
  }

  /** Until it is back in our hands: then the notice that says so may stand there. */
  private boolean taken(IncidentFacts incident) {
    return incident.stage() != Stage.RECOVERED
        && playbooks
            .frozen(incident.playbookId())
            .playbook()
            .kind(incident.kind())
            .filter(kind -> kind.ownAccountTaken())
            .isPresent();
  }
}
