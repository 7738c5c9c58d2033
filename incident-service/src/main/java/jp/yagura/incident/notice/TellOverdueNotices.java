package jp.yagura.incident.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import jp.yagura.contract.Actor;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.due.DueSource;
import jp.yagura.incident.due.Reminder;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.NoticeChange;

/** Records which promised notices did not come. */
@ApplicationScoped
class TellOverdueNotices implements DueSource {
  private final PromiseQueries promises;
  private final Notices notices;
  private final PromiseSettings settings;
  private final Chronicle chronicle;

  TellOverdueNotices(
      PromiseQueries promises, Notices notices, PromiseSettings settings, Chronicle chronicle) {
    this.promises = promises;
    this.notices = notices;
    this.settings = settings;
    this.chronicle = chronicle;
  }

  @Override
  public List<IncidentId> incidents(Instant now, int most) {
    return promises.toTell(now, most);
  }

  @Override
  public void tell(IncidentFacts incident, Instant now) {
    promises.toTell(incident.id(), now).forEach(promise -> tell(incident, promise, now));
  }

  private void tell(IncidentFacts incident, Promise promise, Instant now) {
    Reminder reminder = Reminder.after(promise.timesTold(), settings.headFrom());
    promises.told(promise, now.plus(settings.again()));
    chronicle.record(
        new NoticeChange.UpdateOverdue(
            notices.findById(promise.noticeId()).name(),
            incident.summary(),
            promise.dueAt(),
            reminder.times(),
            reminder.head(),
            now),
        Actor.SYSTEM);
  }
}
