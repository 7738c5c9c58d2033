package jp.yagura.incident.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import jp.yagura.contract.Actor;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.due.DueSource;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.timeline.Chronicle;

/** Records which actions of reviews are late. */
@ApplicationScoped
class TellOverdueActions implements DueSource {
  private final ReviewActions actions;
  private final ReviewQueries queries;
  private final ReviewSettings settings;
  private final Chronicle chronicle;

  TellOverdueActions(
      ReviewActions actions, ReviewQueries queries, ReviewSettings settings, Chronicle chronicle) {
    this.actions = actions;
    this.queries = queries;
    this.settings = settings;
    this.chronicle = chronicle;
  }

  @Override
  public List<IncidentId> incidents(Instant now, int most) {
    return queries.toTell(now, most);
  }

  @Override
  public void tell(IncidentFacts incident, Instant now) {
    actions
        .toTell(incident.id(), now)
        .forEach(
            action ->
                chronicle.record(
                    action.overdue(incident.summary(), settings.again(), settings.headFrom(), now),
                    Actor.SYSTEM));
    actions.flush();
  }
}
