package jp.yagura.incident.platformrequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.yagura.guideline.platform.RequestPurpose;
import jp.yagura.incident.incident.IncidentFacts;

/**
 * The requests of an incident, for the page of the incident. In templates: {@code
 * inject:platformRequests.of(incident)}.
 */
@Named("platformRequests")
@ApplicationScoped
public class PlatformRequestCards {
  private final ReadPlatformRequests reading;
  private final SituationOfRequests situation;
  private final Clock clock;

  PlatformRequestCards(ReadPlatformRequests reading, SituationOfRequests situation, Clock clock) {
    this.reading = reading;
    this.situation = situation;
    this.clock = clock;
  }

  /**
   * What the page shows.
   *
   * @param mayBegin whether the reader may begin another one
   */
  public record Card(List<PlatformRequestView> requests, boolean mayBegin, Instant now) {

    /** Whether it is time to ask again. */
    public boolean due(PlatformRequestView request) {
      Instant next = request.nextChaseAt();
      return request.overdueSince() != null || (next != null && !next.isAfter(now));
    }
  }

  /** Those of them that a step asks for. */
  public Card of(IncidentFacts incident, List<RequestPurpose> purposes) {
    Card all = of(incident);
    return new Card(
        all.requests().stream().filter(it -> purposes.contains(it.purpose())).toList(),
        all.mayBegin(),
        all.now());
  }

  /** Those of an incident that the reader sees. */
  public Card of(IncidentFacts incident) {
    return new Card(
        reading.ofIncident(incident.id()).orElse(List.of()),
        !incident.stage().ended() && situation.mayAct(incident),
        clock.instant());
  }
}
