package jp.yagura.account.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Until when a password is to be changed and attested. */
class RotationPlanTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final RotationPlan PLAN =
      new RotationPlan(Period.ofYears(1), Period.ofDays(30), Period.ofDays(3));

  @Test
  void aYearAfterTheLastChangeAndAMonthBeforeItIsAsked() {
    LocalDate rotated = LocalDate.of(2025, 12, 23);
    StoredCustody stored = stored(rotated, rotated, List.of(), List.of());
    assertEquals("rotation-old 2026-12-23", rotation(stored, null, TODAY));
    assertEquals("none", rotation(stored, null, TODAY.minusDays(1)));
    assertEquals("rotation-old 2026-12-23", rotation(stored, null, TODAY.plusYears(2)));
  }

  @Test
  void threeDaysAfterAHijackALostDeviceOrSomebodyWhoLeft() {
    LocalDate rotated = TODAY.minusDays(20);
    Custodian left = new Custodian("佐野 一郎", "", null, TODAY.minusDays(1));
    Custodian here = new Custodian("望月 さくら", "", null, null);
    Device lost = new Device("iPhone", "主任", TODAY.minusDays(2));
    StoredCustody plain = stored(rotated, rotated, List.of(here), List.of());
    assertEquals("none", rotation(plain, null, TODAY));
    assertEquals("hijacked 2026-11-25", rotation(plain, TODAY.minusDays(1), TODAY));
    assertEquals(
        "custodian-left 2026-11-25",
        rotation(stored(rotated, rotated, List.of(left, here), List.of()), null, TODAY));
    assertEquals(
        "device-lost 2026-11-24",
        rotation(stored(rotated, rotated, List.of(here), List.of(lost)), null, TODAY));
    StoredCustody changedSince = stored(TODAY, rotated, List.of(left, here), List.of(lost));
    assertEquals("none", rotation(changedSince, TODAY.minusDays(1), TODAY));
  }

  @Test
  void theOldestOfThreeAttestationsDecides() {
    assertEquals(
        Optional.of(TODAY.plusDays(30)),
        PLAN.attestation(stored(TODAY, null, List.of(), List.of()), TODAY, TODAY));
    StoredCustody attested = stored(TODAY, TODAY.minusYears(1).plusDays(30), List.of(), List.of());
    assertEquals(Optional.of(TODAY.plusDays(30)), PLAN.attestation(attested, TODAY, TODAY));
    assertEquals(Optional.empty(), PLAN.attestation(attested, TODAY, TODAY.minusDays(1)));
    assertEquals(Optional.empty(), PLAN.attestation(StoredCustody.NONE, TODAY, TODAY));
  }

  private static String rotation(
      StoredCustody stored, @Nullable LocalDate hijackedOn, LocalDate today) {
    return PLAN.rotation(stored, hijackedOn, today, today)
        .map(it -> it.reason().wire() + " " + it.until())
        .orElse("none");
  }

  private static StoredCustody stored(
      LocalDate rotated,
      @Nullable LocalDate attested,
      List<Custodian> custodians,
      List<Device> devices) {
    CustodyEntry entry =
        new CustodyEntry(
            custodians,
            "金庫",
            "",
            "",
            null,
            "",
            List.of(),
            List.of(),
            SecondFactor.UNKNOWN,
            rotated,
            new Attestations(TODAY, TODAY, attested),
            devices);
    return new StoredCustody(entry, 1, Instant.EPOCH, "田中 美咲");
  }
}
