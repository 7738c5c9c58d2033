package jp.yagura.incident.officialreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.yagura.guideline.playbook.IncidentKind;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.casefile.FindRelatedRecords;
import jp.yagura.incident.casefile.IncidentView;
import jp.yagura.incident.casefile.ReadIncident;
import jp.yagura.incident.casefile.StepCards;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.kit.tenancy.MunicipalityNames;

/** Gathers what a report on an incident is made from, for those who may see the incident. */
@ApplicationScoped
class ReadCaseFacts {
  private final ReadIncident incidents;
  private final FindRelatedRecords related;
  private final StepCards cards;
  private final FindAttachments attachments;
  private final Playbooks playbooks;
  private final MunicipalityNames names;

  ReadCaseFacts(
      ReadIncident incidents,
      FindRelatedRecords related,
      StepCards cards,
      FindAttachments attachments,
      Playbooks playbooks,
      MunicipalityNames names) {
    this.incidents = incidents;
    this.related = related;
    this.cards = cards;
    this.attachments = attachments;
    this.playbooks = playbooks;
    this.names = names;
  }

  /** Empty when there is none that the caller may see. */
  Optional<CaseFacts> of(IncidentId id, Locale language) {
    return incidents.read(id).map(view -> facts(view, language));
  }

  private CaseFacts facts(IncidentView view, Locale language) {
    IncidentFacts incident = view.facts();
    FindAttachments.Attachments more = attachments.of(incident.id());
    boolean fakeExists =
        playbooks
            .frozen(incident.playbookId())
            .playbook()
            .kind(incident.kind())
            .map(IncidentKind::fakeExists)
            .orElse(false);
    return new CaseFacts(
        more.at(),
        more.by(),
        names.name(incident.municipality(), language).orElse(incident.municipality()),
        view,
        related.of(view),
        cards.of(view.steps(), null, Map.of()),
        fakeExists,
        more.requests(),
        more.press(),
        more.evidence());
  }
}
