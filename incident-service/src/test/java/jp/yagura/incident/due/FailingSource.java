package jp.yagura.incident.due;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import jp.yagura.contract.Actor;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.CommentAdded;
import org.jspecify.annotations.Nullable;

/**
 * Waits in one incident, asked before all others, and may fail after it wrote down what is late.
 */
@ApplicationScoped
@Priority(1000)
class FailingSource implements DueSource {
  private final AtomicReference<@Nullable IncidentId> waiting = new AtomicReference<>();
  private final Chronicle chronicle;
  private volatile boolean fails;

  FailingSource(Chronicle chronicle) {
    this.chronicle = chronicle;
  }

  void waitsIn(IncidentId incident, boolean failing) {
    waiting.set(incident);
    fails = failing;
  }

  void works() {
    fails = false;
  }

  @Override
  public List<IncidentId> incidents(Instant now, int most) {
    IncidentId incident = waiting.get();
    return incident == null ? List.of() : List.of(incident);
  }

  @Override
  public void tell(IncidentFacts incident, Instant now) {
    chronicle.record(
        new CommentAdded(incident.summary(), "遅れています", List.of(), List.of(), now), Actor.SYSTEM);
    if (fails) {
      throw new IllegalStateException("ended between");
    }
    waiting.set(null);
  }
}
