package jp.yagura.incident.platformrequest;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.yagura.contract.Actor;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.guideline.platform.RequestPurpose;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.PlatformRequestId;
import jp.yagura.incident.due.Reminder;
import jp.yagura.incident.registercopy.PlatformNames;
import jp.yagura.incident.timeline.PlatformRequestChange;
import jp.yagura.incident.timeline.PlatformRequestChange.RequestName;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * One request to a platform. It alone changes its state, guarded by the lock of its incident. As
 * long as it waits for an answer it has a time at which to ask again.
 */
@Entity
@Table(name = "platform_request")
@SuppressWarnings("UnusedVariable") // Hibernate and its queries read them
class PlatformRequest {
  @EmbeddedId private PlatformRequestId id;
  @TenantId private String municipality;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "incident_id"))
  private IncidentId incidentId;

  @Version private long version;

  @Enumerated(EnumType.STRING)
  private PlatformRequestState state = PlatformRequestState.DRAFTED;

  private String owner;
  @Embedded private PlatformRequestContent content;
  private @Nullable String ticket;
  private @Nullable String answer;
  private String draftedByName;
  private Instant draftedAt;
  private @Nullable String sentByName;
  private @Nullable Instant sentAt;
  private @Nullable String acknowledgedByName;
  private @Nullable Instant acknowledgedAt;
  private @Nullable String answeredByName;
  private @Nullable Instant answeredAt;
  @Embedded private Chase chase = Chase.NONE;

  /** For Hibernate. */
  protected PlatformRequest() {}

  private PlatformRequest(
      IncidentId incidentId, String owner, PlatformRequestContent content, Actor by, Instant now) {
    this.id = PlatformRequestId.fresh();
    this.incidentId = incidentId;
    this.owner = owner;
    this.draftedByName = by.name();
    this.draftedAt = now;
    this.content = content;
  }

  /** Begins one, or says everything that speaks against it. */
  static Outcome<PlatformRequest> draft(PlatformRequestContent content, RequestSituation around) {
    Optional<Refused> refused =
        ActPolicy.refuses(around).or(() -> ActPolicy.refusesBeginning(around));
    List<Refused> refusals =
        refused
            .map(List::of)
            .orElseGet(() -> ContentPolicy.refusesDraft(content, around.evidence()));
    return refusals.isEmpty()
        ? Outcome.done(
            new PlatformRequest(
                around.incidentId(), around.owner(), content, around.by(), around.now()))
        : Outcome.refused(refusals);
  }

  /** That it began. */
  PlatformRequestChange drafted() {
    return new PlatformRequestChange.Drafted(name(), draftedAt);
  }

  /** Does it, or says everything that speaks against it. */
  Outcome<PlatformRequestChange> apply(PlatformRequestAct act, RequestSituation around) {
    Optional<Refused> refused = ActPolicy.refuses(around).or(() -> notNow(act, around));
    List<Refused> refusals =
        refused.map(List::of).orElseGet(() -> ActPolicy.refusesWords(act, content, around));
    return refusals.isEmpty() ? Outcome.done(changed(act, around)) : Outcome.refused(refusals);
  }

  private Optional<Refused> notNow(PlatformRequestAct act, RequestSituation around) {
    if (!state.allows(act)) {
      return Optional.of(
          Refused.conflict("platform-request-is-" + state.wire()).with("state", state));
    }
    Instant at = act.at();
    if (at != null && sentAt != null && at.isBefore(sentAt.truncatedTo(ChronoUnit.MINUTES))) {
      return Optional.of(Refused.invalid("at", "platform-request-before-sent"));
    }
    return act instanceof PlatformRequestAct.Send
        ? ActPolicy.refusesBeginning(around)
        : Optional.empty();
  }

  private PlatformRequestChange changed(PlatformRequestAct act, RequestSituation around) {
    Instant given = act.at();
    Instant at = given == null ? around.now() : given;
    String by = around.by().name();
    return switch (act) {
      case PlatformRequestAct.Rewrite it -> {
        content = it.content();
        yield new PlatformRequestChange.Rewritten(name(), at);
      }
      case PlatformRequestAct.Discard _ -> {
        state = PlatformRequestState.DISCARDED;
        yield new PlatformRequestChange.Discarded(name(), at);
      }
      case PlatformRequestAct.Send it -> {
        state = PlatformRequestState.SENT;
        sentByName = by;
        sentAt = at;
        ticket = words(it.ticket());
        chase = Chase.NONE.until(next(at, around));
        yield new PlatformRequestChange.Sent(name(), content.form(), at);
      }
      case PlatformRequestAct.NoteTicket it -> {
        ticket = it.ticket().strip();
        yield new PlatformRequestChange.TicketNoted(name(), at);
      }
      case PlatformRequestAct.Acknowledge _ -> {
        state = PlatformRequestState.ACKNOWLEDGED;
        acknowledgedByName = by;
        acknowledgedAt = at;
        chase = chase.until(next(at, around));
        yield new PlatformRequestChange.Acknowledged(name(), at);
      }
      case PlatformRequestAct.TurnDown it -> {
        answered(PlatformRequestState.REFUSED, by, at, it.reason().strip());
        yield new PlatformRequestChange.TurnedDown(name(), it.reason().strip(), at);
      }
      case PlatformRequestAct.Finish it -> {
        answered(PlatformRequestState.DONE, by, at, words(it.note()));
        yield new PlatformRequestChange.Finished(name(), words(it.note()), at);
      }
      case PlatformRequestAct.AskAgain it -> {
        chase = chase.again(by, at, next(at, around));
        yield new PlatformRequestChange.AskedAgain(name(), words(it.note()), at);
      }
      case PlatformRequestAct.TakeBack it -> {
        takeBack(around);
        yield new PlatformRequestChange.TakenBack(name(), words(it.reason()), at);
      }
    };
  }

  /**
   * No answer came until the time to ask again; told, and told again later, for as long as it
   * waits.
   *
   * @param headFrom from which time on the head of PR is told too
   */
  PlatformRequestChange unanswered(
      IncidentSummary incident, ChaseRhythm rhythm, int headFrom, Instant now) {
    Instant due = Objects.requireNonNull(chase.nextChaseAt());
    Reminder reminder = Reminder.after(chase.timesTold(), headFrom);
    chase = chase.told(rhythm.next(content.platform(), now));
    return new PlatformRequestChange.Unanswered(
        name(),
        incident,
        owner,
        Objects.requireNonNull(sentAt),
        reminder.times(),
        reminder.head(),
        due);
  }

  private Instant next(Instant asked, RequestSituation around) {
    return around.rhythm().next(content.platform(), asked);
  }

  private void answered(PlatformRequestState how, String by, Instant at, @Nullable String words) {
    state = how;
    answeredByName = by;
    answeredAt = at;
    answer = words;
    chase = chase.until(null);
  }

  /** To where it stood before the last act that moved it. */
  private void takeBack(RequestSituation around) {
    switch (state) {
      case DISCARDED, DRAFTED -> state = PlatformRequestState.DRAFTED;
      case SENT -> {
        state = PlatformRequestState.DRAFTED;
        sentByName = null;
        sentAt = null;
        chase = chase.until(null);
      }
      case ACKNOWLEDGED -> {
        state = PlatformRequestState.SENT;
        acknowledgedByName = null;
        acknowledgedAt = null;
        chase = chase.until(next(around.now(), around));
      }
      case REFUSED, DONE -> {
        state =
            acknowledgedAt == null ? PlatformRequestState.SENT : PlatformRequestState.ACKNOWLEDGED;
        answeredByName = null;
        answeredAt = null;
        answer = null;
        chase = chase.until(next(around.now(), around));
      }
    }
  }

  private RequestName name() {
    return new RequestName(
        id,
        incidentId,
        content.platform(),
        PlatformNames.label(content.platform()),
        purpose(),
        content.target(),
        ticket);
  }

  /** Whatever is stored has one. */
  private RequestPurpose purpose() {
    return Objects.requireNonNull(content.purpose());
  }

  private static @Nullable String words(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  IncidentId incidentId() {
    return incidentId;
  }

  long version() {
    return version;
  }

  /** As those who work on it see it. */
  PlatformRequestView view() {
    return new PlatformRequestView(
        id,
        incidentId,
        state,
        owner,
        content.platform(),
        purpose(),
        content.form(),
        content.target(),
        content.body(),
        content.evidence(),
        ticket,
        answer,
        new PlatformRequestView.Deed(draftedByName, draftedAt),
        PlatformRequestView.Deed.of(sentByName, sentAt),
        PlatformRequestView.Deed.of(acknowledgedByName, acknowledgedAt),
        PlatformRequestView.Deed.of(answeredByName, answeredAt),
        PlatformRequestView.Deed.of(chase.askedAgainByName(), chase.askedAgainAt()),
        chase.askedAgain(),
        chase.nextChaseAt(),
        chase.overdueSince(),
        chase.timesTold(),
        version);
  }
}
