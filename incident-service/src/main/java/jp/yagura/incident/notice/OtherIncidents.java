package jp.yagura.incident.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.incident.Stage;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.kit.refusal.Refused;

/**
 * Sees to it that what residents read agrees with the public check: no final notice about an
 * account that another incident says is in other hands. A product default.
 */
@ApplicationScoped
class OtherIncidents {
  private final IncidentAccess incidents;
  private final Playbooks playbooks;

  OtherIncidents(IncidentAccess incidents, Playbooks playbooks) {
    this.incidents = incidents;
    this.playbooks = playbooks;
  }

  /** Why this text cannot be published now; empty when it can. */
  Optional<Refused> refuses(NoticeView notice, NoticeAct act) {
    if (!(act instanceof NoticeAct.Publish) || notice.text().kind() != NoticeText.Kind.FINAL) {
      return Optional.empty();
    }
    return incidents
        .visible(notice.incidentId())
        .flatMap(
            own ->
                accounts(own)
                    .flatMap(account -> incidents.ofAccount(account).stream())
                    .filter(id -> !id.equals(own.id()))
                    .flatMap(id -> incidents.visible(id).stream())
                    .filter(this::taken)
                    .findFirst())
        .map(other -> Refused.conflict("notice-account-still-suspected", other.number()));
  }

  private static Stream<UUID> accounts(IncidentFacts incident) {
    return Stream.concat(
        Stream.ofNullable(incident.accountId()),
        incident.otherAccounts().stream().flatMap(it -> Stream.ofNullable(it.id())));
  }

  /** As the register has it: suspected until it is recovered. */
  private boolean taken(IncidentFacts incident) {
    return incident.stage() != Stage.RECOVERED
        && incident.ownAccountTaken(playbooks.frozen(incident.playbookId()));
  }
}
