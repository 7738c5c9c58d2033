package jp.yagura.account.compromise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import jp.yagura.account.custody.TellSharedKeys;
import jp.yagura.contract.IncidentEvent;

/**
 * Once a hijack is confirmed, and when such an incident comes to concern another account, it tells
 * which accounts share a key with those in other hands.
 */
@ApplicationScoped
class FollowSharedKeys {
  private static final Set<String> CONFIRMED = Set.of("confirmed", "contained");

  private final FollowIncident incidents;
  private final TellSharedKeys keys;

  FollowSharedKeys(FollowIncident incidents, TellSharedKeys keys) {
    this.incidents = incidents;
    this.keys = keys;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void follow(IncidentEvent event) {
    if (asks(event) && CONFIRMED.contains(event.incident().stage())) {
      Set<UUID> taken = incidents.taken(event.incident());
      keys.tell(event.incident().incidentId(), taken);
    }
  }

  /** Whether it may be the first to say that an account is in other hands. */
  private static boolean asks(IncidentEvent event) {
    return event instanceof IncidentEvent.IncidentConfirmed
        || event instanceof IncidentEvent.IncidentReopened
        || event instanceof IncidentEvent.ReportJoined
        || event instanceof IncidentEvent.IncidentCorrected;
  }
}
