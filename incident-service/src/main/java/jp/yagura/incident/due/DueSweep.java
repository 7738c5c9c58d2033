package jp.yagura.incident.due;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.kit.tenancy.MunicipalityNames;

/**
 * Looks for what is due, in all rooms and municipality by municipality. What is told and that it
 * was told stand in one transaction, and each incident is in one hand: a replica beside this one,
 * or a process that ends between, tells nothing twice and leaves nothing out.
 */
@ApplicationScoped
public class DueSweep {
  private static final int BATCH = 50;

  private final List<DueSource> sources;
  private final IncidentAccess incidents;
  private final Municipalities municipalities;
  private final MunicipalityNames names;
  private final Clock clock;
  private volatile boolean stopping;

  DueSweep(
      @All List<DueSource> sources,
      IncidentAccess incidents,
      Municipalities municipalities,
      MunicipalityNames names,
      Clock clock) {
    this.sources = sources;
    this.incidents = incidents;
    this.municipalities = municipalities;
    this.names = names;
    this.clock = clock;
  }

  @Scheduled(
      every = "15s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  public void sweep() {
    names.ids().forEach(municipality -> sources.forEach(source -> tell(municipality, source)));
  }

  /** What is under way then is rolled back, and told after the restart. */
  void stop(@Observes @Priority(1) ShutdownEvent event) {
    stopping = true;
  }

  /** A source that fails holds up no other, and is asked again next time. */
  private void tell(String municipality, DueSource source) {
    try {
      boolean more = true;
      while (more && !stopping) {
        more = municipalities.inTransaction(municipality, () -> tellBatch(source));
      }
    } catch (RuntimeException e) {
      if (stopping) {
        Log.debugf(e, "What is due in %s is told after the restart", municipality);
      } else {
        Log.errorf(e, "What is due was not told in %s", municipality);
      }
    }
  }

  /** What another replica has in hand is left out. */
  private boolean tellBatch(DueSource source) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<IncidentId> late = source.incidents(now, BATCH);
    List<IncidentFacts> claimed = late.isEmpty() ? List.of() : incidents.claim(late);
    claimed.forEach(incident -> source.tell(incident, now));
    return late.size() == BATCH && !claimed.isEmpty();
  }
}
