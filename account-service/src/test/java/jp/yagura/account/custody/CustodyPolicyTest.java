package jp.yagura.account.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import jp.yagura.kit.page.Times;
import jp.yagura.testkit.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CustodyPolicyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate ROTATED = LocalDate.of(2026, 4, 1);
  private static final CustodyPolicy POLICY = new CustodyPolicy(Period.ofYears(1));
  private static final Custodian TANAKA = new Custodian("田中 美咲", "広報広聴課", ROTATED, null);
  private static final SecondFactor APP = new SecondFactor(SecondFactorKind.APP, "係長");

  @Test
  void ofACompleteRecordNothingIsDue() {
    assertEquals(List.of(), due(entry(List.of(TANAKA), List.of(), ROTATED, APP), null));
  }

  @Test
  void withoutARecordThatIsAllThatIsSaid() {
    assertEquals(List.of(Due.of(DueReason.NO_RECORD)), POLICY.due(StoredCustody.NONE, null, TODAY));
    assertEquals(
        List.of(DueReason.HIJACKED, DueReason.NO_RECORD),
        POLICY.due(StoredCustody.NONE, TODAY, TODAY).stream().map(Due::reason).toList());
  }

  @Test
  void somebodyKeepsIt() {
    assertEquals(
        List.of(DueReason.NO_CUSTODIAN), due(entry(List.of(), List.of(), ROTATED, APP), null));
    Custodian later = new Custodian("次の人", "", TODAY.plusDays(1), null);
    assertEquals(
        List.of(DueReason.NO_CUSTODIAN), due(entry(List.of(later), List.of(), ROTATED, APP), null));
    Custodian lastDay = new Custodian("今日まで", "", ROTATED, TODAY);
    assertEquals(List.of(), due(entry(List.of(lastDay), List.of(), ROTATED, APP), null));
  }

  @Test
  void whoLeftKnewThePasswordUntilItChanged() {
    LocalDate left = LocalDate.of(2026, 9, 30);
    Custodian gone = new Custodian("前の人", "", null, left);
    List<Custodian> both = List.of(gone, TANAKA);
    List<Due> due = POLICY.due(stored(entry(both, List.of(), ROTATED, APP)), null, TODAY);
    assertEquals(List.of(new Due(DueReason.CUSTODIAN_LEFT, "前の人", left)), due);
    assertEquals(List.of(), due(entry(both, List.of(), left, APP), null));
    assertEquals(
        List.of(DueReason.CUSTODIAN_LEFT),
        due(entry(both, List.of(), left.minusDays(1), APP), null));
  }

  @Test
  void aLostDeviceOpensTheAccountUntilThePasswordChanges() {
    LocalDate lost = LocalDate.of(2026, 6, 1);
    List<Device> devices = List.of(new Device("iPhone 15", "主任", lost), new Device("PC", "", null));
    assertEquals(
        List.of(DueReason.DEVICE_LOST), due(entry(List.of(TANAKA), devices, ROTATED, APP), null));
    assertEquals(List.of(), due(entry(List.of(TANAKA), devices, lost, APP), null));
  }

  @Test
  void afterAHijackThePasswordChanges() {
    CustodyEntry entry = entry(List.of(TANAKA), List.of(), ROTATED, APP);
    assertEquals(List.of(DueReason.HIJACKED), due(entry, ROTATED.plusDays(1)));
    assertEquals(List.of(), due(entry, ROTATED));
  }

  @Test
  void aPasswordStaysAYear() {
    TestClock clock = new TestClock();
    LocalDate now = LocalDate.ofInstant(clock.instant(), Times.TOKYO);
    StoredCustody stored = stored(entry(List.of(TANAKA), List.of(), now, APP));
    clock.pass(Duration.ofDays(365));
    LocalDate anniversary = LocalDate.ofInstant(clock.instant(), Times.TOKYO);
    assertEquals(List.of(), POLICY.due(stored, null, anniversary));
    clock.pass(Duration.ofDays(1));
    LocalDate later = LocalDate.ofInstant(clock.instant(), Times.TOKYO);
    assertEquals(
        List.of(new Due(DueReason.ROTATION_OLD, null, now)), POLICY.due(stored, null, later));
    assertEquals(
        List.of(), new CustodyPolicy(Period.ofYears(2)).due(stored, null, later), "a setting");
  }

  @Test
  void whenNobodyKnowsWhenItChangedThatIsDue() {
    Custodian gone = new Custodian("前の人", "", null, ROTATED);
    assertEquals(
        List.of(DueReason.CUSTODIAN_LEFT, DueReason.ROTATION_UNKNOWN),
        due(entry(List.of(gone, TANAKA), List.of(), null, APP), null));
  }

  @Test
  void aSecondFactorIsRecommendedOnly() {
    for (SecondFactorKind kind : SecondFactorKind.values()) {
      List<DueReason> due =
          due(entry(List.of(TANAKA), List.of(), ROTATED, new SecondFactor(kind, "")), null);
      List<DueReason> expected =
          switch (kind) {
            case NONE -> List.of(DueReason.NO_SECOND_FACTOR);
            case UNKNOWN -> List.of(DueReason.SECOND_FACTOR_UNKNOWN);
            case SMS, APP, SECURITY_KEY -> List.of();
          };
      assertEquals(expected, due);
      assertTrue(due.stream().allMatch(DueReason::recommended));
    }
  }

  @Test
  void everyReasonIsSaidWithItsRemedy() {
    for (DueReason reason : DueReason.values()) {
      for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
        String sentence = new Due(reason, "X", TODAY).sentence(language);
        assertTrue(sentence.length() > 15 && !sentence.contains("{"), sentence);
      }
    }
  }

  private static List<DueReason> due(CustodyEntry entry, @Nullable LocalDate hijackedOn) {
    return POLICY.due(stored(entry), hijackedOn, TODAY).stream().map(Due::reason).toList();
  }

  private static StoredCustody stored(CustodyEntry entry) {
    return new StoredCustody(entry, 1, Instant.EPOCH, "田中");
  }

  private static CustodyEntry entry(
      List<Custodian> custodians,
      List<Device> devices,
      @Nullable LocalDate rotatedOn,
      SecondFactor factor) {
    return new CustodyEntry(
        custodians,
        "広報課の金庫",
        "",
        "",
        null,
        "",
        List.of(),
        List.of(),
        factor,
        rotatedOn,
        Attestations.NONE,
        devices);
  }
}
