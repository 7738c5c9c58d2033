package jp.yagura.incident.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.live.PageVersions;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Puts the page of an incident together, for the one who reads it. */
@ApplicationScoped
class ReadIncidentPage {
  private final ReadIncident incidents;
  private final StepCards cards;
  private final FindRelatedRecords around;
  private final ReaderRights rights;
  private final Playbooks playbooks;
  private final PageVersions versions;

  ReadIncidentPage(
      ReadIncident incidents,
      StepCards cards,
      FindRelatedRecords around,
      ReaderRights rights,
      Playbooks playbooks,
      PageVersions versions) {
    this.incidents = incidents;
    this.cards = cards;
    this.around = around;
    this.rights = rights;
    this.playbooks = playbooks;
    this.versions = versions;
  }

  /**
   * The page.
   *
   * @param form what was typed into a step and refused, or null
   * @param typed what was typed elsewhere and refused
   * @param prefill values that wait in the form of a step
   */
  IncidentPage page(
      IncidentId id,
      @Nullable StepForm form,
      RefusedInput typed,
      Map<String, Map<String, String>> prefill) {
    // before the incident is read: what changes in between is then told, not missed
    String live = versions.of(id);
    IncidentView view = view(id);
    List<StepCard> steps = cards.of(view.steps(), form, prefill);
    return new IncidentPage(
        view.facts(),
        new IncidentPage.Book(
            view.typeLabel(), playbooks.frozen(view.facts().playbookId()).clauses(), live),
        IncidentPage.Work.of(steps),
        around.of(view),
        rights.on(view.facts()),
        typed);
  }

  /** The incident, when the reader sees it. */
  IncidentView view(IncidentId id) {
    return incidents.read(id).orElseThrow(() -> Refused.notFound().exception());
  }
}
