package jp.yagura.incident.platformrequest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.yagura.contract.Actor;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.guideline.platform.RequestPurpose;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.Stage;
import jp.yagura.incident.timeline.PlatformRequestChange;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A request itself says what may be done with it, and when to ask again. */
class WorkingOnAPlatformRequestTest {
  private static final Actor TANAKA = new Actor("tanaka", "田中 美咲", "広報広聴課");
  private static final Instant NOW = Instant.parse("2026-11-23T14:30:00Z");
  private static final IncidentSummary SUMMARY =
      new IncidentSummary(
          UUID.randomUUID(),
          "nagasaki",
          "R8-0001",
          "T",
          "T",
          List.of(),
          "T",
          null,
          "T",
          null,
          "T",
          "high",
          "confirmed",
          null,
          NOW,
          1);
  private static final UUID PICTURE = UUID.randomUUID();
  private static final PlatformRequestContent CONTENT =
      content("x", RequestPurpose.TAKEDOWN, "impersonation", "@fake", "偽物です。");

  static Stream<PlatformRequestAct> acts() {
    return Stream.of(
        new PlatformRequestAct.Rewrite(CONTENT),
        new PlatformRequestAct.Discard(),
        new PlatformRequestAct.Send(null, null),
        new PlatformRequestAct.NoteTicket("1"),
        new PlatformRequestAct.Acknowledge(null),
        new PlatformRequestAct.TurnDown(null, "規約に反しない"),
        new PlatformRequestAct.Finish(null, null),
        new PlatformRequestAct.AskAgain(null, null),
        new PlatformRequestAct.TakeBack(null));
  }

  static Stream<Arguments> everyActInEveryState() {
    return Stream.of(PlatformRequestState.values())
        .flatMap(state -> acts().map(act -> Arguments.of(state, act)));
  }

  @ParameterizedTest
  @MethodSource("everyActInEveryState")
  void anActChangesTheRequestOrIsRefusedAndChangesNothing(
      PlatformRequestState state, PlatformRequestAct act) {
    PlatformRequest request = in(state);
    PlatformRequestView before = request.view();

    String refused = refused(request.apply(act, around(true, false)));

    if (state.allows(act)) {
      assertEquals("", refused);
      assertEquals(request.view().state().waiting(), request.view().nextChaseAt() != null);
    } else {
      assertEquals("platform-request-is-" + state.wire(), refused);
      assertEquals(before, request.view());
    }
  }

  @Test
  void onlyTheLeadAndTheHeadConcernedActOnIt() {
    PlatformRequestAct send = new PlatformRequestAct.Send(null, null);
    assertEquals("", refused(in(PlatformRequestState.DRAFTED).apply(send, around(true, false))));
    assertEquals("", refused(in(PlatformRequestState.DRAFTED).apply(send, around(false, true))));
    assertEquals(
        "platform-request-by-lead-or-head",
        refused(in(PlatformRequestState.DRAFTED).apply(send, around(false, false))));
    assertEquals(
        "platform-request-by-lead-or-head",
        refused(PlatformRequest.draft(CONTENT, around(false, false))));
  }

  @Test
  void itIsTheTaskOfWhoeverBeganIt() {
    assertEquals("pr", begun(around(true, true)).view().owner());
    assertEquals("head", begun(around(false, true)).view().owner());
  }

  @Test
  void aDraftSaysWhomItGoesToWhatForAndWhatItIsAbout() {
    assertEquals(
        List.of("platform", "purpose", "target", "evidence"),
        fields(
            PlatformRequest.draft(
                new PlatformRequestContent(
                    "myspace", null, "", " ", "", List.of(UUID.randomUUID())),
                around(true, false))));
  }

  @Test
  void whatIsSentHasItsFormAndItsText() {
    PlatformRequest bare =
        PlatformRequest.draft(
                content("x", RequestPurpose.OTHER, "", "@fake", ""), around(true, false))
            .orRefuse();

    assertEquals(
        List.of("form", "body"),
        fields(bare.apply(new PlatformRequestAct.Send(null, null), around(true, false))));
    assertEquals(PlatformRequestState.DRAFTED, bare.view().state());
  }

  @Test
  void whatWasDoneBeforeIsWrittenDownWithItsTime() {
    PlatformRequest request = in(PlatformRequestState.DRAFTED);
    Instant sent = NOW.minus(Duration.ofDays(2));
    request.apply(new PlatformRequestAct.Send(sent, " 42 "), around(true, false)).orRefuse();

    assertEquals("42", request.view().ticket());
    assertEquals(new PlatformRequestView.Deed("田中 美咲", sent), request.view().sent());
    assertEquals(
        "platform-request-before-sent",
        refused(
            request.apply(
                new PlatformRequestAct.Acknowledge(sent.minusSeconds(1)), around(true, false))));
    assertEquals(
        "time-in-the-future",
        refused(
            request.apply(
                new PlatformRequestAct.Finish(NOW.plusSeconds(3600), null), around(true, false))));
  }

  @Test
  void itIsAskedAgainInTheMorningSoManyDaysLater() {
    PlatformRequest request = in(PlatformRequestState.SENT);
    assertEquals(Instant.parse("2026-11-26T00:00:00Z"), request.view().nextChaseAt());

    request
        .apply(
            new PlatformRequestAct.AskAgain(NOW.minus(Duration.ofDays(0)), null),
            around(true, false, NOW.plus(Duration.ofDays(1))))
        .orRefuse();
    assertEquals(1, request.view().timesChased());
    assertEquals(Instant.parse("2026-11-26T00:00:00Z"), request.view().nextChaseAt());
  }

  @Test
  void nobodyIsChasedAfterTheAnswer() {
    assertNull(in(PlatformRequestState.DONE).view().nextChaseAt());
    assertNull(in(PlatformRequestState.REFUSED).view().nextChaseAt());
    assertNull(in(PlatformRequestState.DRAFTED).view().nextChaseAt());
  }

  @Test
  void remindersGoOnUntilTheAnswerAndReachTheHead() {
    PlatformRequest request = in(PlatformRequestState.SENT);
    Instant due = Objects.requireNonNull(request.view().nextChaseAt());
    for (int time = 1; time <= 12; time++) {
      var told = (PlatformRequestChange.Unanswered) request.unanswered(SUMMARY, _ -> 3, 3, due);
      assertEquals(time, told.times());
      assertEquals(time >= 3, told.head());
      assertEquals(due, told.at());
      assertEquals(NOW, told.sentAt());
      assertEquals(Duration.ofDays(3), Duration.between(due, request.view().nextChaseAt()));
      due = Objects.requireNonNull(request.view().nextChaseAt());
    }
    assertEquals(Instant.parse("2026-11-26T00:00:00Z"), request.view().overdueSince());
    request.apply(new PlatformRequestAct.AskAgain(null, null), around(true, false)).orRefuse();
    assertNull(request.view().overdueSince());
  }

  @Test
  void takingBackLeadsToWhereItStoodBefore() {
    PlatformRequest request = in(PlatformRequestState.ACKNOWLEDGED);
    request.apply(new PlatformRequestAct.Finish(null, "消えた"), around(true, false)).orRefuse();
    for (PlatformRequestState before :
        List.of(
            PlatformRequestState.ACKNOWLEDGED,
            PlatformRequestState.SENT,
            PlatformRequestState.DRAFTED)) {
      request.apply(new PlatformRequestAct.TakeBack(null), around(true, false)).orRefuse();
      assertEquals(before, request.view().state());
      assertNull(request.view().answer());
    }
    assertNull(request.view().sent());
    assertNull(request.view().acknowledged());
  }

  @Test
  void nothingNewBeginsAfterTheEndButAnswersComeIn() {
    RequestSituation ended = ended();
    assertEquals("incident-ended", refused(PlatformRequest.draft(CONTENT, ended)));
    assertEquals(
        "incident-ended",
        refused(
            in(PlatformRequestState.DRAFTED)
                .apply(new PlatformRequestAct.Send(null, null), ended)));
    assertEquals(
        "",
        refused(
            in(PlatformRequestState.SENT).apply(new PlatformRequestAct.Finish(null, null), ended)));
  }

  @Test
  void aRefusalSaysWhyAndATicketIsSomething() {
    assertEquals(
        List.of("reason"),
        fields(
            in(PlatformRequestState.SENT)
                .apply(new PlatformRequestAct.TurnDown(null, " "), around(true, false))));
    assertEquals(
        List.of("ticket"),
        fields(
            in(PlatformRequestState.SENT)
                .apply(new PlatformRequestAct.NoteTicket(" "), around(true, false))));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 20261123, 8_675_309})
  void inAnyOrderOfActsWhatWaitsIsChasedAndNothingElse(long seed) {
    Random random = new Random(seed);
    PlatformRequest request = begun(around(true, false));
    List<PlatformRequestAct> acts = acts().toList();
    for (int n = 0; n < 500; n++) {
      PlatformRequestAct act = acts.get(random.nextInt(acts.size()));
      boolean legal = request.view().state().allows(act);
      boolean done = refused(request.apply(act, around(true, false))).isEmpty();
      assertEquals(legal, done, act + " " + request.view());
      PlatformRequestView now = request.view();
      assertEquals(now.state().waiting(), now.nextChaseAt() != null);
      assertEquals(now.state().sent(), now.sent() != null);
      assertTrue(now.state() != PlatformRequestState.ACKNOWLEDGED || now.acknowledged() != null);
    }
  }

  private static PlatformRequest in(PlatformRequestState state) {
    PlatformRequest request = begun(around(true, false));
    List<PlatformRequestAct> way =
        switch (state) {
          case DRAFTED -> List.of();
          case DISCARDED -> List.of(new PlatformRequestAct.Discard());
          case SENT -> List.of(new PlatformRequestAct.Send(null, null));
          case ACKNOWLEDGED ->
              List.of(
                  new PlatformRequestAct.Send(null, null),
                  new PlatformRequestAct.Acknowledge(null));
          case REFUSED ->
              List.of(
                  new PlatformRequestAct.Send(null, null),
                  new PlatformRequestAct.TurnDown(null, "規約に反しない"));
          case DONE ->
              List.of(
                  new PlatformRequestAct.Send(null, null),
                  new PlatformRequestAct.Finish(null, null));
        };
    way.forEach(act -> request.apply(act, around(true, false)).orRefuse());
    assertEquals(state, request.view().state());
    return request;
  }

  private static PlatformRequest begun(RequestSituation around) {
    return PlatformRequest.draft(CONTENT, around).orRefuse();
  }

  private static PlatformRequestContent content(
      String platform, RequestPurpose purpose, String form, String target, String body) {
    return new PlatformRequestContent(platform, purpose, form, target, body, List.of(PICTURE));
  }

  private static RequestSituation around(boolean leads, boolean heads) {
    return around(leads, heads, NOW);
  }

  private static RequestSituation around(boolean leads, boolean heads, Instant now) {
    return situation(Stage.CONFIRMED, leads, heads, now);
  }

  private static RequestSituation ended() {
    return situation(Stage.CLOSED, true, false, NOW);
  }

  private static RequestSituation situation(
      Stage stage, boolean leads, boolean heads, Instant now) {
    return new RequestSituation(
        IncidentId.fresh(), stage, TANAKA, leads, heads, Set.of(PICTURE), _ -> 3, now);
  }

  /** The code of the first refusal; empty when it was done. */
  private static String refused(Outcome<?> outcome) {
    return outcome instanceof Outcome.NotDone<?>(List<Refused> refusals)
        ? refusals.getFirst().code()
        : "";
  }

  private static List<String> fields(Outcome<?> outcome) {
    return outcome instanceof Outcome.NotDone<?>(List<Refused> refusals)
        ? refusals.stream().map(it -> "" + it.field()).toList()
        : List.of();
  }
}
