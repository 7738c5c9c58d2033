package jp.yagura.incident.presspack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.incident.NoticeId;
import jp.yagura.incident.notice.NoticeView;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;

/**
 * Says that a record of whom the material was given to was wrong. What was right is recorded anew.
 */
@ApplicationScoped
class TakeBackPressProvision {
  private static final int LONGEST_REASON = 2000;

  private final FindPressNotice notices;
  private final PressProvisions provisions;
  private final PressQueries queries;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Clock clock;

  TakeBackPressProvision(
      FindPressNotice notices,
      PressProvisions provisions,
      PressQueries queries,
      Chronicle chronicle,
      CurrentCaller caller,
      Clock clock) {
    this.notices = notices;
    this.provisions = provisions;
    this.queries = queries;
    this.chronicle = chronicle;
    this.caller = caller;
    this.clock = clock;
  }

  /** The record stays in the history, with the reason, also of a notice that was withdrawn. */
  @Transactional
  public Outcome<PressProvisionView> takeBack(NoticeId noticeId, UUID id, String reason) {
    Optional<NoticeView> notice = notices.find(noticeId).map(FindPressNotice.Found::notice);
    Optional<PressProvision> found =
        provisions.findByIdOptional(id).filter(it -> it.noticeId().equals(noticeId));
    if (notice.isEmpty() || found.isEmpty()) {
      return Outcome.refused(Refused.notFound());
    }
    List<Refused> refusals = refusals(reason.strip());
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    Actor by = caller.actor();
    var correction =
        new PressCorrection(
            id,
            reason.strip(),
            by.subject(),
            by.name(),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    if (!queries.takeBack(correction)) {
      return Outcome.refused(Refused.conflict("press-provision-taken-back"));
    }
    chronicle.record(found.get().takenBack(notice.get(), correction), by);
    return Outcome.done(found.get().view(correction));
  }

  private static List<Refused> refusals(String reason) {
    if (reason.isEmpty()) {
      return List.of(Refused.invalid("reason", "reason-missing"));
    }
    if (PlainTexts.hasControls(reason)) {
      return List.of(Refused.invalid("reason", "text-control-characters"));
    }
    return CharacterCount.beyond("reason", reason, LONGEST_REASON).stream().toList();
  }
}
