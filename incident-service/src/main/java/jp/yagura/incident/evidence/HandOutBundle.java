package jp.yagura.incident.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.Disclosure;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.refusal.Refused;

/** Hands the bundle out to whoever sees the incident; who took it stands in the audit log. */
@ApplicationScoped
class HandOutBundle {
  private final IncidentAccess incidents;
  private final EvidenceQueries queries;
  private final BundleEvidence bundling;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Language language;

  HandOutBundle(
      IncidentAccess incidents,
      EvidenceQueries queries,
      BundleEvidence bundling,
      Chronicle chronicle,
      CurrentCaller caller,
      Language language) {
    this.incidents = incidents;
    this.queries = queries;
    this.bundling = bundling;
    this.chronicle = chronicle;
    this.caller = caller;
    this.language = language;
  }

  /** As a ZIP. */
  Download of(IncidentId incidentId) {
    IncidentFacts incident =
        incidents.visible(incidentId).orElseThrow(() -> Refused.notFound().exception());
    List<EvidenceItem> items = queries.of(incidentId);
    bundling.ready(items);
    chronicle.record(
        new Disclosure.EvidenceBundled(incidentId, items.size(), BundleEvidence.head(items)),
        caller.actor());
    String by = caller.name();
    Locale locale = language.now();
    return Download.stored(
        "application/zip",
        "evidence-" + incident.number().replace("訓練", "drill-") + ".zip",
        out -> bundling.write(incident, items, by, locale, out));
  }
}
