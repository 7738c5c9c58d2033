package jp.yagura.account.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.yagura.account.opening.OpeningRecord;
import jp.yagura.account.procedure.PassedStage;
import jp.yagura.account.register.history.HistoryEntry;
import jp.yagura.guideline.wording.Text;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.profile.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TheAccountDecidesTest {
  private static final Instant START = Instant.parse("2026-11-23T00:00:00Z");
  private static final Instant LATER = START.plusSeconds(60);
  private static final Editor PR = new Editor(Set.of("pr"), "広報広聴課");
  private static final Editor HEAD = new Editor(Set.of("head"), "観光政策課");
  private static final Editor STRANGER = new Editor(Set.of("head"), "図書館");
  private static final UUID INCIDENT = UUID.fromString("00000000-0000-0000-0000-000000000001");
  private static final ClosingRecord CLOSING = new ClosingRecord(null, null, null, null, List.of());

  private final Account account =
      new Account(
          entry("長崎市の観光", null), new OpeningRecord(null, null, List.of(), List.of()), false, START);

  private static AccountEntry entry(String name, @Nullable String platformId) {
    return new AccountEntry(
        Platform.X, "kanko", platformId, "https://x.com/kanko", name, "観光政策課", "課長", null);
  }

  private static PassedStage stage() {
    Text text = new Text("届出", "Report");
    return new PassedStage(
        "REPORT", text, text, null, null, List.of(), LocalDate.of(2026, 11, 2), null, null);
  }

  private AccountChange changed(AccountAct act) {
    return account.apply(act, LATER).orRefuse();
  }

  private List<String> refused(AccountAct act) {
    AccountView before = account.view();
    Outcome<AccountChange> outcome = account.apply(act, LATER);
    assertEquals(before, account.view(), "a refusal changes nothing");
    return outcome instanceof Outcome.NotDone<AccountChange>(var refusals)
        ? refusals.stream().map(Refused::code).toList()
        : List.of();
  }

  private AccountState state() {
    return account.view().state();
  }

  @Test
  void aMoveTellsFromWhereToWhereAndWhy() {
    assertEquals(
        new AccountChange.Moved(AccountState.ACTIVE, AccountState.SUSPENDED, "年度末", null),
        changed(new AccountAct.Move(AccountState.SUSPENDED, "年度末")));
    assertEquals(LATER, account.view().stateSince());
    assertEquals(LATER, account.view().changedAt());
  }

  @Test
  void aMoveToTheSameStateIsRefused() {
    assertEquals(
        List.of("move-not-legal"), refused(new AccountAct.Move(AccountState.ACTIVE, "理由")));
  }

  @Test
  void nobodyRetiresItByAMove() {
    assertEquals(
        List.of("retired-by-closing"), refused(new AccountAct.Move(AccountState.RETIRED, "理由")));
  }

  @Test
  void theEndKeepsHowTheGuidelineWasObeyed() {
    assertEquals(
        new AccountChange.Ended(AccountState.ACTIVE, CLOSING, "統合"),
        changed(new AccountAct.End(CLOSING, "統合")));
    assertEquals(CLOSING, account.view().closing());
  }

  @ParameterizedTest
  @EnumSource(value = AccountState.class, mode = EnumSource.Mode.EXCLUDE, names = "ACTIVE")
  void whatEndedGoesNowhereElse(AccountState to) {
    changed(new AccountAct.End(CLOSING, "統合"));
    assertEquals(List.of("retired-only-reopened"), refused(new AccountAct.Move(to, "理由")));
    assertEquals(List.of("retired-only-reopened"), refused(new AccountAct.End(CLOSING, "理由")));
  }

  @Test
  void whatEndedGoesOnWithoutItsEnd() {
    changed(new AccountAct.End(CLOSING, "統合"));
    changed(new AccountAct.Replace(INCIDENT, "移行", PR));
    changed(new AccountAct.Move(AccountState.ACTIVE, "再開"));
    assertNull(account.view().closing());
    assertNull(account.view().successorId());
    assertEquals(LATER, account.view().stateSince());
  }

  private static AccountAct.Edit edit(AccountEntry entry, Editor by) {
    return new AccountAct.Edit(entry, new NameChange.NotSaid(), by, List.of());
  }

  private static AccountEntry called(String handle) {
    return new AccountEntry(
        Platform.X, handle, null, "https://x.com/" + handle, "長崎市の観光", "観光政策課", "課長", null);
  }

  private static AccountAct.Edit renamed(String handle, String on) {
    return new AccountAct.Edit(
        called(handle), new NameChange.Renamed(LocalDate.parse(on)), PR, List.of());
  }

  @Test
  void aRenamingKeepsTheFormerName() {
    var first =
        new FormerIdentity(
            "kanko", null, "https://x.com/kanko", "長崎市の観光", null, LocalDate.of(2026, 10, 1));
    AccountChange change = changed(renamed("tabi", "2026-10-01"));
    assertEquals(first, assertInstanceOf(AccountChange.Renamed.class, change).former());
    changed(renamed("meguri", "2026-11-01"));
    var second =
        new FormerIdentity(
            "tabi",
            null,
            "https://x.com/tabi",
            "長崎市の観光",
            LocalDate.of(2026, 10, 1),
            LocalDate.of(2026, 11, 1));
    assertEquals(List.of(first, second), account.view().former());
    assertEquals(LocalDate.of(2026, 11, 1), account.view().namedOn());
  }

  @Test
  void backToAFormerNameIsThatNameAgain() {
    changed(renamed("tabi", "2026-10-01"));
    changed(renamed("kanko", "2026-11-01"));
    assertEquals(
        List.of("tabi"), account.view().former().stream().map(FormerIdentity::handle).toList());
  }

  @Test
  void aCorrectionKeepsNothing() {
    changed(new AccountAct.Edit(called("tabi"), new NameChange.Corrected(), PR, List.of()));
    assertEquals(List.of(), account.view().former());
  }

  @Test
  void anotherHandleAsksWhatItMeans() {
    assertEquals(List.of("name-change-not-said"), refused(edit(called("tabi"), PR)));
    AccountEntry spelledElse =
        new AccountEntry(
            Platform.X, "KANKO", null, "http://twitter.com/kanko/", "観光", "観光政策課", "課長", null);
    assertInstanceOf(AccountChange.Edited.class, changed(edit(spelledElse, PR)));
  }

  @Test
  void aRenamingIsNeitherToComeNorBeforeTheLast() {
    assertEquals(List.of("renamed-in-future"), refused(renamed("tabi", "2026-11-24")));
    changed(renamed("tabi", "2026-10-01"));
    assertEquals(List.of("renamed-before-last"), refused(renamed("meguri", "2026-09-30")));
  }

  @Test
  void onlyThoseWhoKeepTheRegisterStrikeAFormerName() {
    changed(renamed("tabi", "2026-10-01"));
    FormerIdentity former = account.view().former().getFirst();
    assertEquals(
        List.of("former-struck-by-pr"), refused(new AccountAct.StrikeFormer(former, "誤り", HEAD)));
    changed(new AccountAct.StrikeFormer(former, "誤り", PR));
    assertEquals(List.of(), account.view().former());
  }

  @Test
  void anIncidentMarksItAndGivesItBack() {
    changed(new AccountAct.Move(AccountState.SUSPENDED, "休止"));
    changed(new AccountAct.Suspect("乗っ取り", INCIDENT));
    assertEquals(AccountState.SUSPECTED_COMPROMISED, state());
    assertEquals(
        new AccountChange.Moved(
            AccountState.SUSPECTED_COMPROMISED, AccountState.SUSPENDED, "復旧", INCIDENT),
        changed(new AccountAct.Release("復旧", INCIDENT)));
  }

  @Test
  void noIncidentGivesBackWhatAPersonMarked() {
    changed(new AccountAct.Move(AccountState.SUSPECTED_COMPROMISED, "確認"));
    assertEquals(new AccountChange.Unchanged(), changed(new AccountAct.Suspect("乗っ取り", INCIDENT)));
    assertEquals(new AccountChange.Unchanged(), changed(new AccountAct.Release("復旧", INCIDENT)));
    assertEquals(AccountState.SUSPECTED_COMPROMISED, state());
  }

  @Test
  void anIncidentMarksNothingThatEnded() {
    changed(new AccountAct.End(CLOSING, "統合"));
    assertEquals(new AccountChange.Unchanged(), changed(new AccountAct.Suspect("乗っ取り", INCIDENT)));
    assertEquals(AccountState.RETIRED, state());
  }

  @Test
  void anEditTellsTheFieldsThatChanged() {
    assertEquals(
        new AccountChange.Edited(
            List.of(new HistoryEntry.Change("displayName", "長崎市の観光", "長崎の観光")), null),
        changed(edit(entry("長崎の観光", null), HEAD)));
  }

  @Test
  void theSameEntryChangesNothing() {
    assertEquals(new AccountChange.Unchanged(), changed(edit(entry("長崎市の観光", null), HEAD)));
    assertEquals(START, account.view().changedAt());
  }

  @Test
  void onlyItsDivisionAndPrEditIt() {
    var name = entry("長崎の観光", null);
    assertEquals(
        List.of("not-your-division"),
        refused(
            new AccountAct.Edit(
                name, new NameChange.NotSaid(), STRANGER, List.of(Refused.stale()))));
    assertInstanceOf(AccountChange.Edited.class, changed(edit(name, PR)));
  }

  @Test
  void whatSpeaksAgainstAnEntryIsToldAtOnce() {
    changed(edit(entry("長崎市の観光", "4711"), PR));
    var other =
        new AccountEntry(
            Platform.NOTE, "kanko", "4712", "https://x.com/kanko", "観光", "図書館", "課長", null);
    assertEquals(
        List.of("platform-stays", "platform-id-stays", "division-changed-by-pr", "handle-taken"),
        refused(
            new AccountAct.Edit(
                other,
                new NameChange.NotSaid(),
                HEAD,
                List.of(Refused.invalid("handle", "handle-taken", "kanko")))));
  }

  @Test
  void stagesBelongToTheOpeningUntilItEnds() {
    changed(new AccountAct.PassStages(List.of(stage()), HEAD));
    changed(new AccountAct.End(CLOSING, "統合"));
    changed(new AccountAct.PassStages(List.of(stage(), stage()), HEAD));
    AccountView now = account.view();
    assertEquals(1, now.opening() == null ? 0 : now.opening().stages().size());
    assertEquals(2, now.closing() == null ? 0 : now.closing().stages().size());
  }

  @Test
  void noStagesAndStagesOfOthersAreRefused() {
    assertEquals(List.of("stages-empty"), refused(new AccountAct.PassStages(List.of(), HEAD)));
    assertEquals(
        List.of("not-your-division"),
        refused(new AccountAct.PassStages(List.of(stage()), STRANGER)));
  }
}
