package jp.yagura.incident.incident;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.yagura.guideline.playbook.IncidentKind;
import jp.yagura.guideline.playbook.Playbook;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.playbook.FrozenPlaybook;
import jp.yagura.incident.playbook.PlaybookInForce;
import jp.yagura.incident.timeline.IncidentChange;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * One incident. It alone changes its stage and its severity. Whoever changes it has locked its row
 * before, and its version also counts the changes of its steps, so it is counted by hand.
 */
@Entity
@DynamicUpdate
@Table(name = "incident")
@SuppressWarnings("UnusedVariable") // Hibernate and its queries read them
class Incident extends IncidentColumns {
  @EmbeddedId private IncidentId id;
  @Embedded private KnownSubjects subjects = new KnownSubjects();

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
    incident.drill = opening.drill();
    incident.about(opening.account(), opening.division());
    incident.canSignIn = opening.canSignIn();
    incident.occurredAt = opening.occurredAt();
    incident.reportedAt = opening.reportedAt();
    incident.profileVersion = frozen.profileVersion();
    incident.playbookId = opening.playbook().id();
    incident.nextDueAt = opening.firstDue();
    incident.enter(Stage.REPORTED, opening.reportedAt());
    incident.subjects.learn(opening.subjects());
    incident.index(ReportedKind.of(opening.kind()));
    incident.grade(opening.severity());
    return incident;
  }

  private void about(ReportedAccount account, String division) {
    title = account.title(typeName, drill);
    accountId = account.id();
    accountLabel = account.label();
    platform = account.platform();
    this.division = division;
  }

  private void index(ReportedKind what) {
    boolean posing = what.fakeExists() && accountId == null && Subjects.names(accountLabel);
    subjects.index(posing ? accountLabel : null, stage != Stage.JOINED);
  }

  /**
   * Does it, or says why not.
   *
   * @param closing says what is still missing; asked only by who closes
   */
  Outcome<IncidentChange> apply(Act act, ClosingCondition closing, Instant now) {
    return switch (act) {
      case Act.Moving moving -> {
        List<MissingStep> missing = closing.keeps(moving, id, playbookId);
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

  /**
   * Goes on as another one, which learns by itself what this one is about.
   *
   * @param what what its kind says of its account
   */
  Outcome<IncidentChange> join(IncidentFacts into, ReportedKind what, Instant now) {
    Optional<Refused> refused = JoinPolicy.refuses(id, stage, drill, into);
    if (refused.isPresent()) {
      return Outcome.refused(refused.get());
    }
    String from = stage.wire();
    stageBefore = stage == Stage.JOINED ? stageBefore : stage;
    joinedInto = into.id().value();
    enter(Stage.JOINED, now);
    index(what);
    version++;
    return Outcome.done(new IncidentChange.Joined(summary(), from, joinedInto, into.number(), now));
  }

  /**
   * The exercise is over, whatever is left undone: the score sheet says what that is. Refused for a
   * real incident, which ends when its steps are done.
   */
  Outcome<IncidentChange> endDrill(String words, Instant now) {
    Optional<Refused> refused = DrillPolicy.refusesEnd(drill, stage);
    if (refused.isPresent()) {
      return Outcome.refused(refused.get());
    }
    String from = stage.wire();
    enter(Stage.CLOSED, now);
    closingText = words.isEmpty() ? closingText : words;
    version++;
    return Outcome.done(
        new IncidentChange.Closed(summary(), from, words.isEmpty() ? null : words, now));
  }

  /** Goes on by itself again, as it was before it was joined. */
  IncidentChange separate(String fromNumber, ReportedKind what, Instant now) {
    Stage before = stageBefore == null ? Stage.REPORTED : stageBefore;
    joinedInto = null;
    stageBefore = null;
    enter(before, now);
    index(what);
    version++;
    return new IncidentChange.Separated(summary(), Stage.JOINED.wire(), fromNumber, now);
  }

  /**
   * Learns what more it is about.
   *
   * @param byLead whether the lead of the response says so, who then has looked at it
   */
  void learn(Subjects more, ReportedKind what, boolean byLead) {
    subjects.learn(byLead && stage != Stage.REPORTED ? more.looked() : more);
    index(what);
    version++;
  }

  /** Loses what only these reports told of. */
  void forget(Collection<UUID> reports, ReportedKind what) {
    subjects.forget(reports);
    index(what);
    version++;
  }

  private IncidentChange moved(Act.Moving act, Instant now) {
    String from = stage.wire();
    String words = act.words().strip();
    enter(stage.after(act.move()).orElseThrow(), now);
    if (act instanceof Act.Confirm) {
      subjects.looked();
    }
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

  /** Takes over what is known better now; a null leaves it as it is. */
  void correct(Correction better, ReportedKind what, Instant now) {
    ReportedAccount account = better.account();
    if (account != null) {
      about(account, account.division() == null ? division : account.division());
    }
    Correction.Since since = better.since();
    occurredAt = since == null ? occurredAt : since.at();
    canSignIn = better.canSignIn() == null ? canSignIn : better.canSignIn();
    description = better.description() == null ? description : better.description();
    if (better.fakes() != null) {
      subjects.fakes(better.fakes());
    }
    index(what);
    correctedAt = now;
    version++;
  }

  /**
   * Goes on under another playbook.
   *
   * @param before the kind it was until now
   */
  void reclassify(IncidentKind before, IncidentKind after, PlaybookInForce under, Instant now) {
    Playbook playbook = under.playbook().playbook();
    String name =
        title.endsWith("の" + typeName)
            ? title.substring(0, title.length() - typeName.length() - 1)
            : title;
    if (!under.id().equals(playbookId)) {
      formerPlaybooks =
          Stream.concat(
                  formerPlaybooks == null ? Stream.of() : formerPlaybooks.stream(),
                  Stream.of(playbookId))
              .toList();
    }
    playbookId = under.id();
    type = playbook.type();
    typeName = playbook.name().ja();
    kind = after.id();
    title = name + "の" + typeName;
    if (severity == Severity.of(before.severity())) {
      grade(Severity.of(after.severity()));
    }
    index(ReportedKind.of(after));
    correctedAt = now;
    version++;
  }

  /** Its steps are what they are now; counts no change by itself. */
  void stepsRevised(@Nullable Instant nextDue) {
    nextDueAt = nextDue;
    order();
  }

  @Override
  IncidentId id() {
    return id;
  }

  @Override
  Subjects subjects() {
    return subjects.all();
  }
}
