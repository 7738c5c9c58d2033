package jp.yagura.incident.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import jp.yagura.contract.Actor;
import jp.yagura.guideline.playbook.Condition;
import jp.yagura.guideline.playbook.Phase;
import jp.yagura.guideline.playbook.Playbook;
import jp.yagura.guideline.playbook.PlaybookStep;
import jp.yagura.guideline.playbook.ResultField;
import jp.yagura.guideline.wording.Obligation;
import jp.yagura.guideline.wording.Origin;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.guideline.wording.Text;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.Stage;
import jp.yagura.incident.playbook.FrozenPlaybook;
import jp.yagura.incident.timeline.StepChange;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A step itself says what may be done with it, whoever asks. */
class ActingOnAStepTest {
  private static final IncidentId INCIDENT = IncidentId.fresh();
  private static final Instant NOW = Instant.parse("2026-11-23T00:02:00Z");
  private static final Actor TANAKA = new Actor("tanaka", "田中 美咲", "広報広聴課");
  private static final Actor NAKAMURA = new Actor("nakamura", "中村 誠", "情報システム課");
  private static final StepRights LEAD = new StepRights(TANAKA, false, true, false);
  private static final StepRights OTHER_LEAD = new StepRights(NAKAMURA, false, true, false);
  private static final StepRights IT = new StepRights(NAKAMURA, true, false, false);
  private static final StepRights HEAD = new StepRights(NAKAMURA, false, false, true);
  private static final StepRights NOBODY = new StepRights(NAKAMURA, false, false, false);
  private static final Set<String> SAID =
      Set.of(
          "only-the-owner",
          "step-is-open",
          "step-is-started",
          "step-is-done",
          "step-is-waived",
          "step-is-yours",
          "steps-first",
          "steps-rely",
          "override-by-lead",
          "incident-ended",
          "step-does-not-apply");

  private final PlaybookStep definition = step(OwnerRole.PR, Obligation.WAIVABLE, null, List.of());

  static Stream<Arguments> everyActInEveryState() {
    return Stream.of(StepState.values())
        .flatMap(
            state ->
                Stream.of(
                        new StepAct.Start(null),
                        new StepAct.Take(),
                        new StepAct.Do(null, null, Map.of(), null),
                        new StepAct.Waive("該当なし"),
                        new StepAct.Undo(null))
                    .map(act -> Arguments.of(state, act)));
  }

  @ParameterizedTest
  @MethodSource("everyActInEveryState")
  void anActChangesTheStepOrIsRefusedAndChangesNothing(StepState state, StepAct act) {
    Step step = in(state);
    StepView.Progress before = seen(step);

    Outcome<StepChange> outcome = step.apply(act, situation(OTHER_LEAD), NOW);

    if (state.allows(act)) {
      StepChange change = outcome.orRefuse();
      assertEquals(after(act), step.state());
      assertEquals(before.version() + 1, step.version());
      assertEquals(NAKAMURA, seen(step).by());
      assertEquals(definition.id(), change.step().id());
      assertEquals(INCIDENT, change.incidentId());
    } else {
      assertEquals("step-is-" + state.wire(), refused(outcome));
      assertEquals(before, seen(step));
    }
  }

  @ParameterizedTest
  @EnumSource(OwnerRole.class)
  void onlyItsOwnerActsOnIt(OwnerRole owner) {
    Map<StepRights, Boolean> may =
        Map.of(
            LEAD,
            owner != OwnerRole.IT,
            IT,
            owner == OwnerRole.IT,
            HEAD,
            owner == OwnerRole.HEAD || owner == OwnerRole.STAFF,
            NOBODY,
            false);
    PlaybookStep owned = step(owner, Obligation.WAIVABLE, null, List.of());

    may.forEach(
        (rights, expected) -> {
          Outcome<StepChange> outcome =
              fresh(true)
                  .apply(
                      new StepAct.Start(null),
                      situation(owned, Stage.CONFIRMED, List.of(), List.of(), rights),
                      NOW);
          assertEquals(expected ? "" : "only-the-owner", refused(outcome));
        });
  }

  @ParameterizedTest
  @EnumSource(
      value = Stage.class,
      names = {"DISMISSED", "CLOSED"})
  void nothingIsDoneAfterTheEnd(Stage ended) {
    assertEquals(
        "incident-ended",
        refused(
            fresh(true)
                .apply(
                    new StepAct.Start(null),
                    situation(definition, ended, List.of(), List.of(), LEAD),
                    NOW)));
  }

  @Test
  void whatDoesNotApplyIsNotDone() {
    assertEquals(
        "step-does-not-apply",
        refused(fresh(false).apply(new StepAct.Start(null), situation(LEAD), NOW)));
  }

  @Test
  void whatOneHasInHandOneDoesNotTakeOver() {
    Step step = in(StepState.STARTED);
    PlaybookStep heads = step(OwnerRole.HEAD, Obligation.WAIVABLE, null, List.of());

    assertEquals("step-is-yours", refused(step.apply(new StepAct.Take(), situation(LEAD), NOW)));
    StepChange taken =
        step.apply(
                new StepAct.Take(),
                situation(heads, Stage.CONFIRMED, List.of(), List.of(), HEAD),
                NOW)
            .orRefuse();
    assertEquals("田中 美咲", assertInstanceOf(StepChange.Taken.class, taken).from());
  }

  @Test
  void aDemandedStepIsWaivedOnlyByJudgement() {
    var judged = new Condition("J", Condition.Kind.JUDGEMENT, new Text("必要に応じて", "As needed"));
    StepAct waive = new StepAct.Waive("該当なし");

    assertEquals(
        "step-is-required",
        refused(alone(step(OwnerRole.PR, Obligation.REQUIRED, null, List.of()), waive)));
    assertEquals(
        "", refused(alone(step(OwnerRole.PR, Obligation.REQUIRED, judged, List.of()), waive)));
    assertEquals("reason-missing", refused(alone(definition, new StepAct.Waive(" "))));
  }

  @Test
  void theOrderIsKeptUnlessTheLeadSetsItAside() {
    PlaybookStep heads = step(OwnerRole.HEAD, Obligation.WAIVABLE, null, List.of());
    StepAct kept = new StepAct.Start(null);
    StepAct setAside = new StepAct.Start("急を要する");
    List<String> open = List.of("FIRST");

    Step step = fresh(true);
    StepSituation early = situation(definition, Stage.CONFIRMED, open, List.of(), LEAD);
    assertEquals("steps-first", refused(step.apply(kept, early, NOW)));
    assertEquals(
        "override-by-lead",
        refused(
            fresh(true)
                .apply(setAside, situation(heads, Stage.CONFIRMED, open, List.of(), HEAD), NOW)));

    StepChange.OrderOverride override = step.apply(setAside, early, NOW).orRefuse().override();
    assertEquals(new StepChange.OrderOverride("急を要する", List.of("FIRST"), NOW), override);
    StepChange done = step.apply(new StepAct.Do(null, null, Map.of(), null), early, NOW).orRefuse();
    assertNull(done.override(), "it is set aside once");
  }

  @Test
  void aReasonWithoutNeedSetsNothingAside() {
    Step step = fresh(true);

    assertNull(step.apply(new StepAct.Start("急を要する"), situation(LEAD), NOW).orRefuse().override());
    assertNull(seen(step).overrideReason());
  }

  @Test
  void whatWasBuiltUponIsNotTakenBack() {
    StepSituation relied =
        situation(definition, Stage.CONFIRMED, List.of(), List.of("LATER"), LEAD);

    assertEquals(
        "steps-rely", refused(in(StepState.DONE).apply(new StepAct.Undo(null), relied, NOW)));
  }

  @Test
  void aStepThatIsARequestIsDoneWhenOneWasSentOrThereIsAReason() {
    PlaybookStep demanded = step(OwnerRole.PR, Obligation.REQUIRED, null, List.of());
    StepAct bare = new StepAct.Do(null, " ", Map.of(), null);
    StepAct reasoned = new StepAct.Do(null, "別の管理者が取り戻した", Map.of(), null);

    assertEquals(
        "platform-request-or-note", refused(fresh(true).apply(bare, unsent(definition), NOW)));
    assertEquals("", refused(fresh(true).apply(reasoned, unsent(definition), NOW)));
    assertEquals(
        "platform-request-first", refused(fresh(true).apply(reasoned, unsent(demanded), NOW)));
    assertEquals("", refused(fresh(true).apply(bare, situation(LEAD), NOW)));
    assertEquals("", refused(fresh(true).apply(new StepAct.Start(null), unsent(demanded), NOW)));
    assertEquals("", refused(fresh(true).apply(new StepAct.Waive("不要"), unsent(definition), NOW)));
  }

  private static StepSituation unsent(PlaybookStep step) {
    StepSituation it = situation(step, Stage.CONFIRMED, List.of(), List.of(), LEAD);
    return new StepSituation(
        it.incidentId(), it.stage(), it.playbook(), step, List.of(), List.of(), true, LEAD);
  }

  @Test
  void everythingThatIsWrittenWronglyIsNamedAtOnce() {
    PlaybookStep asks =
        step(
            OwnerRole.PR,
            Obligation.WAIVABLE,
            null,
            List.of(
                new ResultField(
                    "url", new Text("URL", "URL"), ResultField.Kind.URL, true, List.of())));
    StepAct act =
        new StepAct.Do(NOW.plusSeconds(3600), null, Map.of("url", "x", "other", "y"), null);

    List<String> fields =
        alone(asks, act) instanceof Outcome.NotDone<StepChange>(List<Refused> refusals)
            ? refusals.stream().map(Refused::field).toList()
            : List.of();

    assertEquals(List.of("results.url", "results.other", "occurredAt"), fields);
  }

  @Test
  void takingBackLeavesNothingOfWhatWasDone() {
    Step step = fresh(true);
    step.apply(new StepAct.Do(NOW, "メモ", Map.of(), null), situation(LEAD), NOW).orRefuse();
    step.apply(new StepAct.Undo("誤り"), situation(LEAD), NOW).orRefuse();

    StepView.Progress seen = seen(step);
    assertEquals(StepState.OPEN, seen.state());
    assertNull(seen.note());
    assertNull(seen.occurredAt());
    assertEquals(Map.of(), seen.results());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 20261123, 8_675_309})
  void inAnyOrderOfActsOnlyWhatIsLegalHappens(long seed) {
    Random random = new Random(seed);
    Step step = fresh(true);
    List<Arguments> acts = everyActInEveryState().toList();
    for (int n = 0; n < 500; n++) {
      StepAct act = (StepAct) acts.get(random.nextInt(acts.size())).get()[1];
      StepState before = step.state();
      StepSituation around =
          situation(
              definition,
              random.nextInt(10) == 0 ? Stage.CLOSED : Stage.CONFIRMED,
              random.nextInt(4) == 0 ? List.of("FIRST") : List.of(),
              random.nextInt(4) == 0 ? List.of("LATER") : List.of(),
              random.nextBoolean() ? LEAD : IT);

      String refused = refused(step.apply(act, around, NOW.plusSeconds(n)));

      if (refused.isEmpty()) {
        assertEquals(true, before.allows(act), act + " in " + before);
        assertEquals(after(act), step.state());
        assertEquals(LEAD, around.rights());
        assertEquals(Stage.CONFIRMED, around.stage());
      } else {
        assertEquals(true, SAID.contains(refused), refused);
        assertEquals(before, step.state());
      }
    }
  }

  private static StepState after(StepAct act) {
    return switch (act) {
      case StepAct.Start _, StepAct.Take _ -> StepState.STARTED;
      case StepAct.Do _ -> StepState.DONE;
      case StepAct.Waive _ -> StepState.WAIVED;
      case StepAct.Undo _ -> StepState.OPEN;
    };
  }

  private Step in(StepState state) {
    Step step = fresh(true);
    switch (state) {
      case OPEN -> {}
      case STARTED -> step.apply(new StepAct.Start(null), situation(LEAD), NOW).orRefuse();
      case DONE ->
          step.apply(new StepAct.Do(null, null, Map.of(), null), situation(LEAD), NOW).orRefuse();
      case WAIVED -> step.apply(new StepAct.Waive("該当なし"), situation(LEAD), NOW).orRefuse();
    }
    assertEquals(state, step.state());
    return step;
  }

  private Step fresh(boolean applies) {
    return new Step(INCIDENT, 0, definition, applies, null);
  }

  private Outcome<StepChange> alone(PlaybookStep definition, StepAct act) {
    return fresh(true)
        .apply(act, situation(definition, Stage.CONFIRMED, List.of(), List.of(), LEAD), NOW);
  }

  private StepSituation situation(StepRights rights) {
    return situation(definition, Stage.CONFIRMED, List.of(), List.of(), rights);
  }

  private static StepSituation situation(
      PlaybookStep step,
      Stage stage,
      List<String> openBefore,
      List<String> builtUpon,
      StepRights rights) {
    Text name = new Text("乗っ取り", "Takeover");
    var playbook =
        new Playbook(
            "TYPE",
            name,
            null,
            List.of(),
            List.of(),
            List.of(),
            null,
            Origin.GUIDELINE,
            null,
            List.of(step));
    var frozen = new FrozenPlaybook("nagasaki", "1", playbook, Map.of(), Map.of(), Map.of());
    return new StepSituation(INCIDENT, stage, frozen, step, openBefore, builtUpon, false, rights);
  }

  private static PlaybookStep step(
      OwnerRole owner, Obligation obligation, @Nullable Condition when, List<ResultField> results) {
    return new PlaybookStep(
        "SOME_STEP",
        Phase.INITIAL,
        owner,
        null,
        List.of(),
        new Text("手順", "Step"),
        new Text("", ""),
        null,
        Origin.GUIDELINE,
        obligation,
        List.of("FIRST"),
        when,
        null,
        null,
        results);
  }

  private static StepView.Progress seen(Step step) {
    return step.progress(List.of(), true, NOW);
  }

  /** The code of the first refusal; empty when it was done. */
  private static String refused(Outcome<StepChange> outcome) {
    return outcome instanceof Outcome.NotDone<StepChange>(List<Refused> refusals)
        ? refusals.getFirst().code()
        : "";
  }
}
