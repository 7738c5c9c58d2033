package jp.yagura.incident.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.NoticeId;
import jp.yagura.incident.incident.OccurredAtPolicy;
import jp.yagura.incident.notice.NoticeView;
import jp.yagura.incident.notice.ReadNotices;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.PlacementChange;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;
import org.jspecify.annotations.Nullable;

/** Records where a notice was put, or that a record was wrong. */
@ApplicationScoped
class RecordPlacement {
  static final int LONGEST = 200;

  private final PlacementQueries placements;
  private final ReadNotices notices;
  private final SuspectedAccounts suspected;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Clock clock;

  RecordPlacement(
      PlacementQueries placements,
      ReadNotices notices,
      SuspectedAccounts suspected,
      Chronicle chronicle,
      CurrentCaller caller,
      Clock clock) {
    this.placements = placements;
    this.notices = notices;
    this.suspected = suspected;
    this.chronicle = chronicle;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Records it.
   *
   * @param medium null is refused
   * @param place which account, page or issue
   * @param at when it was put there; null for now
   */
  @Transactional
  public Outcome<Placement> place(
      NoticeId noticeId, @Nullable Medium medium, String place, @Nullable Instant at) {
    Optional<NoticeView> notice = notices.find(noticeId);
    if (notice.isEmpty()) {
      return Outcome.refused(Refused.notFound());
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<Refused> refusals = refusals(notice.get(), medium, place.strip(), at, now);
    if (medium == null || !refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    Actor by = caller.actor();
    Placement placement =
        new Placement(
            UUID.randomUUID(),
            noticeId,
            medium,
            place.strip(),
            at == null ? now : at,
            by.name(),
            now,
            null);
    placements.add(placement);
    chronicle.record(
        new PlacementChange.Placed(name(notice.get(), placement), placement.placedAt()), by);
    return Outcome.done(placement);
  }

  private List<Refused> refusals(
      NoticeView notice, @Nullable Medium medium, String place, @Nullable Instant at, Instant now) {
    List<Refused> refusals = new ArrayList<>();
    if (!notice.isPublic()) {
      refusals.add(Refused.conflict("placement-of-no-public-notice"));
      return refusals;
    }
    if (medium == null) {
      refusals.add(Refused.invalid("medium", "placement-medium-missing"));
    }
    if (medium == Medium.OFFICIAL_ACCOUNT && place.isEmpty()) {
      refusals.add(Refused.invalid("place", "placement-account-missing"));
    }
    CharacterCount.beyond("place", place, LONGEST).ifPresent(refusals::add);
    if (PlainTexts.hasControls(place)) {
      refusals.add(Refused.invalid("place", "text-control-characters"));
    }
    suspected
        .incidentOf(place, notice.incidentId())
        .ifPresent(
            it -> refusals.add(Refused.invalid("place", "placement-suspected", it.number())));
    OccurredAtPolicy.refuses("at", at, now).ifPresent(refusals::add);
    return refusals;
  }

  /** A record that was wrong no longer counts; it stays in the history. */
  @Transactional
  public Outcome<Placement> takeBack(NoticeId noticeId, UUID id) {
    Optional<NoticeView> notice = notices.find(noticeId);
    Optional<Placement> found = notice.flatMap(_ -> placements.find(noticeId, id));
    if (notice.isEmpty() || found.isEmpty()) {
      return Outcome.refused(Refused.notFound());
    }
    Placement placement = found.get();
    if (placement.stands()) {
      Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
      placements.takeBack(id, now);
      chronicle.record(
          new PlacementChange.TakenBack(name(notice.get(), placement), now), caller.actor());
    }
    return Outcome.done(placements.find(noticeId, id).orElseThrow());
  }

  private static PlacementChange.PlacementName name(NoticeView notice, Placement placement) {
    IncidentId incidentId = notice.incidentId();
    return new PlacementChange.PlacementName(
        placement.id(),
        notice.id(),
        incidentId,
        notice.text().title(),
        Media.said(placement.medium(), Locale.JAPANESE),
        Media.said(placement.medium(), Locale.ENGLISH),
        placement.place());
  }
}
