package jp.yagura.incident.incident;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.guideline.playbook.Playbook;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.playbook.FrozenPlaybook;
import jp.yagura.incident.timeline.IncidentChange;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * One incident. It alone changes its stage and its severity. Whoever changes it has locked its row
 * before, and its version also counts the changes of its steps, so it is counted by hand.
 */
@Entity
@DynamicUpdate
@Table(name = "incident")
@SuppressWarnings("UnusedVariable") // Hibernate and its queries read them
class Incident {
  @EmbeddedId private IncidentId id;
  @TenantId private String municipality;
  private String number;
  private long version;
  private String type;
  private String typeName;
  private String kind;
  private String title;
  private @Nullable UUID accountId;
  private String accountLabel;
  private @Nullable String platform;
  private String division;

  @Enumerated(EnumType.STRING)
  private Severity severity;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  private int severityRank;
  private Instant stageSince;
  private @Nullable Instant nextDueAt;
  private Instant dueOrder;
  private @Nullable String reason;
  private @Nullable String closingText;

  @Enumerated(EnumType.STRING)
  private CanSignIn canSignIn;

  private @Nullable Instant occurredAt;
  private Instant reportedAt;
  private String profileVersion;
  private UUID playbookId;

  /** For Hibernate. */
  protected Incident() {}

  static Incident open(NewIncident opening) {
    FrozenPlaybook frozen = opening.playbook().playbook();
    Playbook playbook = frozen.playbook();
    Incident incident = new Incident();
    incident.id = opening.id();
    incident.number = opening.number();
    incident.municipality = frozen.municipality();
    incident.version = 1;
    incident.type = playbook.type();
    incident.typeName = playbook.name().ja();
    incident.kind = opening.kind().id();
    incident.title = opening.account().name() + "の" + playbook.name().ja();
    incident.accountId = opening.account().id();
    incident.accountLabel = opening.account().label();
    incident.platform = opening.account().platform();
    incident.division = opening.division();
    incident.canSignIn = opening.canSignIn();
    incident.occurredAt = opening.occurredAt();
    incident.reportedAt = opening.reportedAt();
    incident.profileVersion = frozen.profileVersion();
    incident.playbookId = opening.playbook().id();
    incident.nextDueAt = opening.firstDue();
    incident.enter(Stage.REPORTED, opening.reportedAt());
    incident.grade(Severity.of(opening.kind().severity()));
    return incident;
  }

  /**
   * Does it, or says why not.
   *
   * @param closing says what is still missing; asked only by who closes
   */
  Outcome<IncidentChange> apply(Act act, ClosingCondition closing, Instant now) {
    return switch (act) {
      case Act.Moving moving -> {
        List<MissingStep> missing =
            act instanceof Act.Close ? closing.missing(id, playbookId) : List.of();
        Optional<Refused> refused = DecisionPolicy.refuses(moving, stage, missing);
        yield refused.isPresent()
            ? Outcome.refused(refused.get())
            : Outcome.done(moved(moving, now));
      }
      case Act.Grade grade -> {
        Optional<Refused> refused = DecisionPolicy.refuses(grade, stage, severity);
        yield refused.isPresent()
            ? Outcome.refused(refused.get())
            : Outcome.done(graded(grade, now));
      }
    };
  }

  /**
   * Counts a change of one of its steps.
   *
   * @param nextDue the earliest target among the steps that remain; null when none has one
   */
  void stepChanged(@Nullable Instant nextDue) {
    version++;
    nextDueAt = nextDue;
    order();
  }

  private IncidentChange moved(Act.Moving act, Instant now) {
    String from = stage.wire();
    String words = act.words().strip();
    enter(stage.after(act.move()).orElseThrow(), now);
    version++;
    return switch (act) {
      case Act.Confirm _ -> new IncidentChange.Confirmed(summary(), from, now);
      case Act.Dismiss _ -> {
        reason = words;
        yield new IncidentChange.Dismissed(summary(), from, words, now);
      }
      case Act.Contain _ -> new IncidentChange.Contained(summary(), from, now);
      case Act.Recover _ -> new IncidentChange.Recovered(summary(), from, now);
      case Act.Close _ -> {
        closingText = words.isEmpty() ? closingText : words;
        yield new IncidentChange.Closed(summary(), from, words.isEmpty() ? null : words, now);
      }
      case Act.Reopen _ -> {
        reason = words;
        yield new IncidentChange.Reopened(summary(), from, words, now);
      }
    };
  }

  private IncidentChange graded(Act.Grade act, Instant now) {
    String from = severity.wire();
    grade(Objects.requireNonNull(act.severity()));
    version++;
    return new IncidentChange.Graded(summary(), from, act.reason().strip(), now);
  }

  private void grade(Severity graded) {
    severity = graded;
    severityRank = graded.rank();
  }

  private void enter(Stage next, Instant now) {
    stage = next;
    stageSince = now;
    order();
  }

  private void order() {
    dueOrder = DueOrder.of(stage, nextDueAt);
  }

  long version() {
    return version;
  }

  String division() {
    return division;
  }

  /** The incident as other features and the API see it. */
  IncidentFacts facts() {
    return new IncidentFacts(
        id,
        municipality,
        number,
        version,
        type,
        typeName,
        kind,
        title,
        accountId,
        accountLabel,
        platform,
        division,
        severity,
        stage,
        stageSince,
        reason,
        closingText,
        canSignIn,
        occurredAt,
        reportedAt,
        profileVersion,
        playbookId);
  }

  /** The incident as it travels in events. */
  IncidentSummary summary() {
    return facts().summary();
  }
}
