package jp.yagura.incident.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.Disclosure;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Refused;

/** Puts the page of evidence together; whoever is shown small pictures has seen them. */
@ApplicationScoped
class LayOutEvidence {
  private final IncidentAccess incidents;
  private final Evidence evidence;
  private final EvidenceSettings settings;
  private final Chronicle chronicle;
  private final CurrentCaller caller;

  LayOutEvidence(
      IncidentAccess incidents,
      Evidence evidence,
      EvidenceSettings settings,
      Chronicle chronicle,
      CurrentCaller caller) {
    this.incidents = incidents;
    this.evidence = evidence;
    this.settings = settings;
    this.chronicle = chronicle;
    this.caller = caller;
  }

  /** As it is. */
  EvidencePage page(IncidentId id, String did) {
    return page(id, EvidenceFields.empty(settings), did, false);
  }

  /** After a form was refused; browsers forget the files that were chosen. */
  EvidencePage refused(IncidentId id, EvidenceForm form, FormErrors errors, boolean filesLost) {
    return page(id, EvidenceFields.of(settings, form, errors), "", filesLost);
  }

  private EvidencePage page(IncidentId id, EvidenceFields fields, String did, boolean filesLost) {
    IncidentFacts incident =
        incidents.visible(id).orElseThrow(() -> Refused.notFound().exception());
    List<EvidenceItem> items = evidence.of(id);
    if (items.stream().anyMatch(it -> it.type().isPicture())) {
      chronicle.record(new Disclosure.EvidenceListed(id, items.size()), caller.actor());
    }
    return new EvidencePage(incident, items, evidence.mayAdd(incident), fields, did, filesLost);
  }
}
