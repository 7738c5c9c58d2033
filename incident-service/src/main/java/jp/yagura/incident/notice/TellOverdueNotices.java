package jp.yagura.incident.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.yagura.contract.Actor;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.NoticeChange;

/** Records, in the municipality in scope, which promised notices did not come. */
@ApplicationScoped
class TellOverdueNotices {
  private static final int BATCH = 50;

  private final PromiseQueries promises;
  private final Notices notices;
  private final IncidentAccess incidents;
  private final PromiseSettings settings;
  private final Chronicle chronicle;
  private final Clock clock;

  TellOverdueNotices(
      PromiseQueries promises,
      Notices notices,
      IncidentAccess incidents,
      PromiseSettings settings,
      Chronicle chronicle,
      Clock clock) {
    this.promises = promises;
    this.notices = notices;
    this.incidents = incidents;
    this.settings = settings;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /**
   * Works off one batch, in the current transaction. What another replica has in hand is left out.
   *
   * @return true when there may be more
   */
  boolean tellBatch() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<IncidentId> late = promises.toTell(now, BATCH);
    List<IncidentFacts> claimed = late.isEmpty() ? List.of() : incidents.claim(late);
    claimed.forEach(
        incident ->
            promises.toTell(incident.id(), now).forEach(promise -> tell(incident, promise, now)));
    return late.size() == BATCH && !claimed.isEmpty();
  }

  private void tell(IncidentFacts incident, Promise promise, Instant now) {
    int times = promise.timesTold() + 1;
    promises.told(promise, now.plus(settings.again()));
    chronicle.record(
        new NoticeChange.UpdateOverdue(
            notices.findById(promise.noticeId()).name(),
            incident.summary(),
            promise.dueAt(),
            times,
            settings.headFrom() > 0 && times >= settings.headFrom(),
            now),
        Actor.SYSTEM);
  }
}
