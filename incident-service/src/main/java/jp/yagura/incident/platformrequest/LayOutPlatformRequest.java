package jp.yagura.incident.platformrequest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.yagura.guideline.platform.PlatformGuide;
import jp.yagura.guideline.platform.PlatformGuides;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.PlatformRequestId;
import jp.yagura.incident.evidence.Evidence;
import jp.yagura.incident.evidence.EvidenceItem;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.kit.page.FormTime;

/** Puts the page of a request together. */
@ApplicationScoped
class LayOutPlatformRequest {
  private final IncidentAccess incidents;
  private final ReadPlatformRequests reading;
  private final Evidence evidence;
  private final SituationOfRequests situation;
  private final ConfiguredRhythm rhythm;
  private final Clock clock;

  LayOutPlatformRequest(
      IncidentAccess incidents,
      ReadPlatformRequests reading,
      Evidence evidence,
      SituationOfRequests situation,
      ConfiguredRhythm rhythm,
      Clock clock) {
    this.incidents = incidents;
    this.reading = reading;
    this.evidence = evidence;
    this.situation = situation;
    this.rhythm = rhythm;
    this.clock = clock;
  }

  /** Empty when there is none that the caller may see. */
  Optional<PlatformRequestPage> of(
      IncidentId id, PlatformRequestId rid, PlatformRequestPage.Input input) {
    return incidents
        .visible(id)
        .flatMap(incident -> reading.find(id, rid).map(it -> page(incident, it, input)));
  }

  private PlatformRequestPage page(
      IncidentFacts incident, PlatformRequestView request, PlatformRequestPage.Input input) {
    Optional<PlatformGuide> guide = PlatformGuides.bundled().of(request.platform());
    List<EvidenceItem> pictures =
        evidence.of(incident.id()).stream()
            .filter(it -> request.evidence().contains(it.id()))
            .toList();
    return new PlatformRequestPage(
        incident,
        request,
        guide.flatMap(it -> it.form(request.form())).orElse(null),
        guide.isPresent(),
        pictures,
        situation.mayAct(incident),
        FormTime.write(clock.instant()),
        rhythm.days(request.platform()),
        input);
  }
}
