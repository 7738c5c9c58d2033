package jp.yagura.incident.drill;

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
import jp.yagura.contract.IncidentSummary;
import jp.yagura.incident.DrillInjectId;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.timeline.DrillChange;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One thing that happens in a drill besides what people do. It alone changes its state. */
@Entity
@Table(name = "drill_inject")
@SuppressWarnings("UnusedVariable") // Hibernate and its queries read them
class DrillInject {
  private static final int LONGEST = 4000;

  @EmbeddedId private DrillInjectId id;
  @TenantId private String municipality;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "incident_id"))
  private IncidentId incidentId;

  @Version private long version;
  private int position;

  @Enumerated(EnumType.STRING)
  private InjectState state = InjectState.WAITING;

  private String role;
  private String title;
  private String body;
  private Instant dueAt;
  private @Nullable Instant endedAt;
  private @Nullable String endedByName;
  private @Nullable String answer;
  private @Nullable String answeredByName;
  private @Nullable Instant answeredAt;

  /** For Hibernate. */
  protected DrillInject() {}

  DrillInject(IncidentId incidentId, int position, Scenario.Inject from, Instant start) {
    this.id = DrillInjectId.fresh();
    this.incidentId = incidentId;
    this.position = position;
    this.role = from.role();
    this.title = from.title();
    this.body = from.text();
    this.dueAt = start.plus(from.after());
  }

  /**
   * Does it, or says why not.
   *
   * @param incident of the drill, as it is now
   */
  Outcome<DrillChange> apply(InjectAct act, IncidentSummary incident, Actor by, Instant now) {
    Optional<Refused> refused = refuses(act);
    if (refused.isPresent()) {
      return Outcome.refused(refused.get());
    }
    return Outcome.done(
        switch (act) {
          case InjectAct.Give _ -> given(incident, by, now);
          case InjectAct.Skip _ -> skipped(by, now);
          case InjectAct.Answer it -> answered(it.text().strip(), by, now);
        });
  }

  private Optional<Refused> refuses(InjectAct act) {
    if (act instanceof InjectAct.Answer it) {
      return state == InjectState.GIVEN
          ? text(it.text())
          : Optional.of(Refused.conflict("drill-inject-not-given"));
    }
    return state == InjectState.WAITING
        ? Optional.empty()
        : Optional.of(Refused.conflict("drill-inject-is-" + state.wire()));
  }

  private static Optional<Refused> text(String text) {
    if (text.isBlank()) {
      return Optional.of(Refused.invalid("answer", "drill-answer-missing"));
    }
    return PlainTexts.hasControls(text)
        ? Optional.of(Refused.invalid("answer", "text-control-characters"))
        : CharacterCount.beyond("answer", text, LONGEST);
  }

  /** Its time has come, or whoever leads the drill does not wait for it. */
  DrillChange given(IncidentSummary incident, Actor by, Instant now) {
    end(InjectState.GIVEN, by, now);
    return new DrillChange.InjectGiven(name(), incident, role, body, now.isBefore(dueAt), now);
  }

  /** It does not happen. */
  DrillChange skipped(Actor by, Instant now) {
    end(InjectState.SKIPPED, by, now);
    return new DrillChange.InjectSkipped(name(), now);
  }

  private void end(InjectState how, Actor by, Instant now) {
    state = how;
    endedAt = now;
    endedByName = by.name();
  }

  private DrillChange answered(String text, Actor by, Instant now) {
    answer = text;
    answeredByName = by.name();
    answeredAt = answeredAt == null ? now : answeredAt;
    return new DrillChange.InjectAnswered(name(), text, now);
  }

  private DrillChange.InjectName name() {
    return new DrillChange.InjectName(id, incidentId, title);
  }

  DrillInjectId id() {
    return id;
  }

  IncidentId incidentId() {
    return incidentId;
  }

  String role() {
    return role;
  }

  long version() {
    return version;
  }

  DrillInjectView view() {
    return new DrillInjectView(
        id,
        incidentId,
        position,
        state,
        role,
        title,
        body,
        dueAt,
        endedAt,
        endedByName,
        answer,
        answeredByName,
        answeredAt,
        version);
  }
}
