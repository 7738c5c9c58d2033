package jp.yagura.incident.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.yagura.guideline.playbook.IncidentKind;
import jp.yagura.guideline.playbook.Playbook;
import jp.yagura.guideline.wording.Origin;
import jp.yagura.guideline.wording.Text;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.playbook.FrozenPlaybook;
import jp.yagura.incident.playbook.PlaybookInForce;
import jp.yagura.incident.timeline.IncidentChange;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The incident itself says what may be done with it, whoever asks. */
class DecidingOnAnIncidentTest {
  private static final Instant REPORTED = Instant.parse("2026-11-23T00:02:00Z");
  private static final Instant NOW = REPORTED.plusSeconds(600);
  private static final MissingStep MISSING =
      new MissingStep("SOME_STEP", new Text("手順", "Step"), "it", "NGS-10.3c");
  private static final ClosingCondition NOTHING_MISSING = (_, _) -> List.of();

  private static final Map<Stage, List<Act>> WAYS =
      Map.of(
          Stage.REPORTED, List.of(),
          Stage.CONFIRMED, List.of(new Act.Confirm()),
          Stage.DISMISSED, List.of(new Act.Dismiss("予約投稿でした。")),
          Stage.CONTAINED, List.of(new Act.Confirm(), new Act.Contain()),
          Stage.RECOVERED, List.of(new Act.Confirm(), new Act.Contain(), new Act.Recover()),
          Stage.CLOSED,
              List.of(
                  new Act.Confirm(),
                  new Act.Contain(),
                  new Act.Recover(),
                  new Act.Close("終わり", false)),
          Stage.JOINED, List.of());

  static Stream<Arguments> everyActInEveryStage() {
    return Stream.of(Stage.values())
        .flatMap(
            stage ->
                Stream.of(
                        new Act.Confirm(),
                        new Act.Dismiss("理由"),
                        new Act.Contain(),
                        new Act.Recover(),
                        new Act.Close("終結文", false),
                        new Act.Reopen("理由"),
                        new Act.Grade(Severity.LOW, "理由"))
                    .map(act -> Arguments.of(stage, act)));
  }

  @ParameterizedTest
  @MethodSource("everyActInEveryStage")
  void anActChangesTheIncidentOrIsRefusedAndChangesNothing(Stage stage, Act act) {
    Incident incident = in(stage);
    IncidentFacts before = incident.facts();

    Outcome<IncidentChange> outcome = incident.apply(act, NOTHING_MISSING, NOW);

    Stage next =
        switch (act) {
          case Act.Moving moving -> stage.after(moving.move()).orElse(null);
          case Act.Grade _ -> stage.ended() ? null : stage;
        };
    if (next == null) {
      assertEquals(before, incident.facts());
      assertEquals(
          act instanceof Act.Moving moving
              ? "stage-forbids-" + moving.move().wire()
              : "incident-ended",
          refused(outcome).code());
    } else {
      IncidentChange change = done(outcome);
      assertEquals(next, incident.facts().stage());
      assertEquals(before.version() + 1, incident.facts().version());
      assertEquals(act.getClass().getSimpleName().substring(0, 4), name(change));
      assertEquals(incident.summary(), change.incident());
      assertEquals(
          act instanceof Act.Grade ? before.severity().wire() : stage.wire(), change.from());
      assertEquals(NOW, change.at());
    }
  }

  @Test
  void closingWantsEveryStepAndNamesThoseThatAreMissing() {
    Incident incident = in(Stage.RECOVERED);

    Refused refused =
        refused(incident.apply(new Act.Close("", false), (_, _) -> List.of(MISSING), NOW));

    assertEquals("steps-missing", refused.code());
    assertEquals("NGS-10.3c", refused.clause());
    assertEquals(List.of(MISSING), refused.details().get("missing"));
    assertEquals(Stage.RECOVERED, incident.facts().stage());
  }

  @Test
  void beforeRecoveryClosingNamesTheMissingStepsToo() {
    Refused refused =
        refused(
            in(Stage.CONFIRMED).apply(new Act.Close("", false), (_, _) -> List.of(MISSING), NOW));

    assertEquals("stage-forbids-close", refused.code());
    assertEquals(List.of(MISSING), refused.details().get("missing"));
    assertEquals(List.of(Move.CONTAIN, Move.DISMISS), refused.details().get("allowed"));
  }

  @ParameterizedTest
  @EnumSource(value = Move.class, mode = EnumSource.Mode.EXCLUDE, names = "CLOSE")
  void onlyClosingAsksForTheSteps(Move move) {
    ClosingCondition unasked =
        (_, _) -> {
          throw new IllegalStateException("nobody closes");
        };
    Stage stage =
        Stream.of(Stage.values())
            .filter(it -> it.after(move).isPresent())
            .findFirst()
            .orElseThrow();

    assertInstanceOf(
        IncidentChange.class, done(in(stage).apply(Act.of(move, "理由", false), unasked, NOW)));
  }

  @ParameterizedTest
  @EnumSource(Move.class)
  void whatMustBeExplainedIsNotDoneWithoutAReason(Move move) {
    for (Stage stage : Stage.values()) {
      Incident incident = in(stage);
      IncidentFacts before = incident.facts();
      if (move.needsReason()) {
        Refused refused = refused(incident.apply(Act.of(move, "　 ", false), NOTHING_MISSING, NOW));
        assertEquals("reason-missing", refused.code());
        assertEquals("reason", refused.field());
        assertEquals(before, incident.facts());
      }
    }
  }

  @Test
  void tooMuchIsNotWritten() {
    String much = "長".repeat(4001);

    assertEquals(
        "closingText",
        refused(in(Stage.RECOVERED).apply(new Act.Close(much, false), NOTHING_MISSING, NOW))
            .field());
    assertEquals(
        "reason",
        refused(in(Stage.CONFIRMED).apply(new Act.Dismiss(much), NOTHING_MISSING, NOW)).field());
    assertEquals(
        "text-too-long",
        refused(in(Stage.CONFIRMED).apply(new Act.Grade(Severity.LOW, much), NOTHING_MISSING, NOW))
            .code());
  }

  @Test
  void aClosingTextIsKeptUntilThereIsANewOne() {
    Incident incident = in(Stage.CLOSED);
    done(incident.apply(new Act.Reopen(" 再び投稿がありました。 "), NOTHING_MISSING, NOW));

    assertEquals("終わり", incident.facts().closingText());
    assertEquals("再び投稿がありました。", incident.facts().reason());
  }

  @Test
  void theSameSeverityIsNoNewOne() {
    Incident incident = in(Stage.CONFIRMED);

    for (Severity same : new Severity[] {incident.facts().severity(), null}) {
      assertEquals(
          "severity-same",
          refused(incident.apply(new Act.Grade(same, "理由"), NOTHING_MISSING, NOW)).code());
    }
    assertEquals(
        "reason-missing",
        refused(incident.apply(new Act.Grade(Severity.LOW, ""), NOTHING_MISSING, NOW)).code());
  }

  @Test
  void aChangeOfAStepCounts() {
    Incident incident = in(Stage.CONFIRMED);
    long before = incident.version();

    incident.stepChanged(null);

    assertEquals(before + 1, incident.version());
  }

  private static Incident in(Stage stage) {
    IncidentId id = IncidentId.fresh();
    Text name = new Text("乗っ取り", "Takeover");
    var kind =
        new IncidentKind(
            "KIND",
            name,
            jp.yagura.guideline.playbook.Severity.HIGH,
            true,
            false,
            null,
            Origin.PRODUCT_DEFAULT,
            null);
    var playbook =
        new Playbook(
            "TYPE",
            name,
            null,
            List.of("KIND"),
            List.of(kind),
            List.of(),
            null,
            Origin.GUIDELINE,
            null,
            List.of());
    var frozen = new FrozenPlaybook("nagasaki", "2026-1", playbook, Map.of(), Map.of(), Map.of());
    Incident incident =
        Incident.open(
            new NewIncident(
                id,
                "R8-0001",
                kind,
                new PlaybookInForce(UUID.randomUUID(), frozen, "{}"),
                new ReportedAccount(null, "観光", "観光 @kanko", "x", null),
                "観光政策課",
                CanSignIn.NO,
                null,
                REPORTED,
                null,
                Subjects.NONE,
                false,
                false));
    WAYS.getOrDefault(stage, List.of())
        .forEach(act -> done(incident.apply(act, NOTHING_MISSING, REPORTED)));
    if (stage == Stage.JOINED) {
      IncidentFacts other = in(Stage.REPORTED).facts();
      done(incident.join(other, new ReportedKind(false, false), REPORTED));
    }
    assertEquals(stage, incident.facts().stage());
    return incident;
  }

  private static String name(IncidentChange change) {
    return change.getClass().getSimpleName().substring(0, 4);
  }

  private static IncidentChange done(Outcome<IncidentChange> outcome) {
    return outcome.orRefuse();
  }

  private static Refused refused(Outcome<IncidentChange> outcome) {
    return switch (outcome) {
      case Outcome.NotDone<IncidentChange>(List<Refused> refusals) -> refusals.getFirst();
      case Outcome.Done<IncidentChange>(IncidentChange change) ->
          throw new AssertionError("not refused: " + change);
    };
  }
}
