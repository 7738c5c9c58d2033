package jp.yagura.incident.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.ReviewActionId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.IncidentFacts;

/** What is to be done after an incident. In templates: {@code inject:review.of(incident)}. */
@Named("review")
@ApplicationScoped
public class ReadReview {
  private final ReviewActions actions;
  private final IncidentAccess incidents;
  private final ReviewAccess access;
  private final Clock clock;

  ReadReview(ReviewActions actions, IncidentAccess incidents, ReviewAccess access, Clock clock) {
    this.actions = actions;
    this.incidents = incidents;
    this.access = access;
    this.clock = clock;
  }

  /**
   * The actions of an incident for a page.
   *
   * @param mayPlan whether the reader may plan another one
   */
  public record Card(List<ReviewActionView> actions, boolean mayPlan, Instant now) {

    /** How many are still to be done. */
    public long open() {
      return actions.stream().filter(it -> it.state() == ReviewActionState.OPEN).count();
    }
  }

  /** Those of an incident that the reader sees. */
  public Card of(IncidentFacts incident) {
    return new Card(ofIncident(incident.id()).orElse(List.of()), access.mayPlan(), clock.instant());
  }

  /** All of an incident; empty when the caller may not see it. */
  @Transactional
  public Optional<List<ReviewActionView>> ofIncident(IncidentId incidentId) {
    return incidents
        .visible(incidentId)
        .map(_ -> actions.ofIncident(incidentId).stream().map(ReviewAction::view).toList());
  }

  /** One of an incident; empty when the caller may not see it. */
  @Transactional
  public Optional<ReviewActionView> find(IncidentId incidentId, ReviewActionId id) {
    return incidents
        .visible(incidentId)
        .flatMap(_ -> actions.of(incidentId, id))
        .map(ReviewAction::view);
  }
}
