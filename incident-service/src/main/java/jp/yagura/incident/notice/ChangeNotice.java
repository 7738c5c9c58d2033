package jp.yagura.incident.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import jp.yagura.contract.Actor;
import jp.yagura.incident.NoticeId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.NoticeChange;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Does something with a notice: rewrites, approves, publishes or withdraws it. */
@ApplicationScoped
class ChangeNotice {
  private final Notices notices;
  private final IncidentAccess incidents;
  private final OtherIncidents others;
  private final PromiseQueries promises;
  private final SecondPersonRules second;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Clock clock;

  ChangeNotice(
      Notices notices,
      IncidentAccess incidents,
      OtherIncidents others,
      PromiseQueries promises,
      SecondPersonRules second,
      Chronicle chronicle,
      CurrentCaller caller,
      Clock clock) {
    this.notices = notices;
    this.incidents = incidents;
    this.others = others;
    this.promises = promises;
    this.second = second;
    this.chronicle = chronicle;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Does it.
   *
   * @param ifMatch the tag of the notice as the caller read it
   */
  @Transactional
  public Outcome<NoticeView> change(NoticeId id, IfMatch ifMatch, NoticeAct act) {
    Notice notice = notices.findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (notice == null) {
      return Outcome.refused(Refused.notFound());
    }
    Optional<Refused> stale = ifMatch.refuses(notice.version());
    if (stale.isPresent()) {
      return Outcome.refused(stale.get());
    }
    Optional<Refused> disagrees = others.refuses(notice.view(), act);
    if (disagrees.isPresent()) {
      return Outcome.refused(disagrees.get());
    }
    Actor by = caller.actor();
    var situation =
        new NoticeSituation(
            by,
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            second.inForce(),
            () -> incidents.take(notice.incidentId()).orElseThrow().summary());
    return notice.apply(act, situation).map(change -> recorded(notice, change, by));
  }

  private NoticeView recorded(Notice notice, NoticeChange change, Actor by) {
    chronicle.record(change, by);
    notices.flush();
    promise(notice, change);
    return notice.view();
  }

  /** What is published fulfils what was promised before, and may promise the next. */
  private void promise(Notice notice, NoticeChange change) {
    if (change instanceof NoticeChange.Withdrawn) {
      promises.end(notice.name().id(), change.at());
    }
    if (change instanceof NoticeChange.Published) {
      promises.end(notice.incidentId(), change.at());
      Promise next = notice.promise();
      if (next != null) {
        promises.add(next);
      }
    }
  }
}
