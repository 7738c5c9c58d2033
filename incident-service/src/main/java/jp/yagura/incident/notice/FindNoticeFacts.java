package jp.yagura.incident.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yagura.guideline.playbook.IncidentKind;
import jp.yagura.guideline.playbook.NoticeTemplate;
import jp.yagura.guideline.wording.Contact;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.incident.Subjects;
import jp.yagura.incident.playbook.FrozenPlaybook;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.incident.registercopy.AccountView;
import jp.yagura.incident.registercopy.FindAccount;

/** Gathers what a notice may know of its incident. */
@ApplicationScoped
class FindNoticeFacts {
  private final IncidentAccess incidents;
  private final FindAccount accounts;
  private final Playbooks playbooks;

  FindNoticeFacts(IncidentAccess incidents, FindAccount accounts, Playbooks playbooks) {
    this.incidents = incidents;
    this.accounts = accounts;
    this.playbooks = playbooks;
  }

  /** Empty when the caller sees no such incident. */
  Optional<NoticeFacts> of(IncidentId incidentId) {
    return incidents.visible(incidentId).map(this::facts);
  }

  private NoticeFacts facts(IncidentFacts incident) {
    Optional<AccountView> account =
        Optional.ofNullable(incident.accountId()).flatMap(accounts::byId);
    FrozenPlaybook playbook = playbooks.frozen(incident.playbookId());
    Optional<IncidentKind> kind = playbook.playbook().kind(incident.kind());
    return new NoticeFacts(
        incident.summary(),
        kind.map(IncidentKind::notice).orElse(NoticeTemplate.OTHER),
        account.map(AccountView::displayName).orElse(incident.accountLabel()),
        account.isPresent(),
        account.map(known -> "@" + known.handle()).orElse(null),
        fakes(incident, kind.map(IncidentKind::fakeExists).orElse(false)),
        playbooks.division(OwnerRole.PR).orElseGet(() -> playbook.owner(OwnerRole.PR)),
        playbooks.contact().map(Contact::phone).orElse(null));
  }

  private static List<FakeLine> fakes(IncidentFacts incident, boolean fakeExists) {
    Set<String> unchecked =
        incident.subjects().fakes().stream()
            .filter(it -> !it.confirmed())
            .map(Subjects.Fake::address)
            .collect(Collectors.toSet());
    return incident.fakes(fakeExists).stream()
        .map(it -> FakeLine.of(it, !unchecked.contains(it)))
        .toList();
  }
}
