package jp.yagura.incident.presspack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yagura.contract.Actor;
import jp.yagura.incident.NoticeId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.OccurredAtPolicy;
import jp.yagura.incident.notice.NoticeState;
import jp.yagura.incident.notice.NoticeView;
import jp.yagura.incident.notice.ReadNotices;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Writes down that somebody of the press was given what a notice says; it stays for good. */
@ApplicationScoped
class RecordPressProvision {
  /** The longest name of a recipient, in characters. */
  static final int LONGEST = 200;

  private final ReadNotices notices;
  private final IncidentAccess incidents;
  private final PressProvisions provisions;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Clock clock;

  RecordPressProvision(
      ReadNotices notices,
      IncidentAccess incidents,
      PressProvisions provisions,
      Chronicle chronicle,
      CurrentCaller caller,
      Clock clock) {
    this.notices = notices;
    this.incidents = incidents;
    this.provisions = provisions;
    this.chronicle = chronicle;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Writes it down.
   *
   * @param recipient who was given it
   * @param at when; null for now
   */
  @Transactional
  public Outcome<PressProvisionView> record(
      NoticeId noticeId, String recipient, @Nullable Instant at) {
    Optional<NoticeView> notice =
        notices.find(noticeId).filter(it -> incidents.visible(it.incidentId()).isPresent());
    if (notice.isEmpty()) {
      return Outcome.refused(Refused.notFound());
    }
    if (notice.get().state() == NoticeState.WITHDRAWN) {
      return Outcome.refused(Refused.conflict("press-notice-withdrawn"));
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<Refused> refusals = refusals(recipient.strip(), at, now);
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    Actor by = caller.actor();
    PressProvision made =
        new PressProvision(notice.get(), recipient.strip(), at == null ? now : at, by, now);
    provisions.persist(made);
    chronicle.record(made.provided(notice.get()), by);
    return Outcome.done(made.view(null));
  }

  private static List<Refused> refusals(String recipient, @Nullable Instant at, Instant now) {
    List<Refused> refusals = new ArrayList<>();
    if (recipient.isEmpty()) {
      refusals.add(Refused.invalid("recipient", "press-recipient-missing"));
    }
    CharacterCount.beyond("recipient", recipient, LONGEST).ifPresent(refusals::add);
    OccurredAtPolicy.refuses("at", at, now).ifPresent(refusals::add);
    return refusals;
  }
}
