package jp.yagura.incident.handover;

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
import java.util.Optional;
import jp.yagura.contract.Actor;
import jp.yagura.incident.HandoverId;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.people.Person;
import jp.yagura.kit.refusal.Refused;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One thing that one person asks another to take over. It alone changes its state. */
@Entity
@Table(name = "handover")
@SuppressWarnings("UnusedVariable") // Hibernate and its queries read them
class Handover {
  @EmbeddedId private HandoverId id;
  @TenantId private String municipality;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "incident_id"))
  private IncidentId incidentId;

  private @Nullable String stepId;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private HandoverState state;

  private String fromSubject;
  private String fromName;
  private String toSubject;
  private String toName;
  private @Nullable String toDivision;
  private String note;
  private @Nullable String reason;
  private Instant offeredAt;
  private @Nullable Instant endedAt;

  /** The database counts them, for those of one moment. */
  @Column(insertable = false, updatable = false)
  private long sequence;

  /** For Hibernate. */
  protected Handover() {}

  private Handover(
      IncidentId incidentId,
      @Nullable String stepId,
      Actor from,
      Actor to,
      String note,
      Instant now) {
    this.id = HandoverId.fresh();
    this.incidentId = incidentId;
    this.stepId = stepId;
    this.state = HandoverState.OFFERED;
    this.fromSubject = from.subject();
    this.fromName = from.name();
    this.toSubject = to.subject();
    this.toName = to.name();
    this.toDivision = to.division();
    this.note = note;
    this.offeredAt = now;
  }

  /** Somebody is asked. */
  static Handover offered(
      IncidentId incidentId,
      @Nullable String stepId,
      Actor from,
      Person to,
      String note,
      Instant now) {
    Actor receiver = new Actor(to.subject(), to.name(), to.division());
    return new Handover(incidentId, stepId, from, receiver, note.strip(), now);
  }

  /** Somebody took the lead of an incident by themselves. */
  static Handover leadTaken(IncidentId incidentId, Actor by, Instant now) {
    Handover taken = new Handover(incidentId, null, by, by, "", now);
    taken.end(HandoverState.ACCEPTED, now);
    return taken;
  }

  /** Only the one who is asked answers, and only once. */
  Optional<Refused> refusesAnswer(Actor by) {
    return ended()
        .or(
            () ->
                by.subject().equals(toSubject)
                    ? Optional.empty()
                    : Optional.of(Refused.forbidden("handover-answered-by-receiver")));
  }

  /** Who asked, or the lead of the response, takes it back. */
  Optional<Refused> refusesWithdrawing(Actor by, boolean leads) {
    return ended()
        .or(
            () ->
                leads || by.subject().equals(fromSubject)
                    ? Optional.empty()
                    : Optional.of(Refused.forbidden("handover-withdrawn-by-giver")));
  }

  private Optional<Refused> ended() {
    return state == HandoverState.OFFERED
        ? Optional.empty()
        : Optional.of(Refused.conflict("handover-is-" + state.wire()));
  }

  void accept(Instant now) {
    end(HandoverState.ACCEPTED, now);
  }

  void decline(@Nullable String why, Instant now) {
    reason = why == null || why.isBlank() ? null : why.strip();
    end(HandoverState.DECLINED, now);
  }

  void withdraw(Instant now) {
    end(HandoverState.WITHDRAWN, now);
  }

  private void end(HandoverState how, Instant now) {
    state = how;
    endedAt = now;
  }

  IncidentId incidentId() {
    return incidentId;
  }

  HandoverView view() {
    return new HandoverView(
        id,
        incidentId,
        stepId,
        state,
        new Actor(fromSubject, fromName, null),
        new Actor(toSubject, toName, toDivision),
        note,
        reason,
        offeredAt,
        endedAt,
        version);
  }
}
