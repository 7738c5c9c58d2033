package jp.yagura.incident.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What reports tell of comes and goes with them. */
class SubjectsTest {
  private static final ReportedKind FAKE = new ReportedKind(false, true);
  private static final ReportedKind TAKEN = new ReportedKind(true, false);
  private static final UUID OURS = UUID.randomUUID();

  private static ReportedAccount account(String label) {
    return new ReportedAccount(OURS, label, label, "x", "観光政策課");
  }

  private static Subjects fake(UUID report, String url) {
    return Subjects.of(report, account("観光"), FAKE, url);
  }

  @Test
  void theSameFakeIsThereOnceHoweverItIsWritten() {
    UUID one = UUID.randomUUID();
    UUID two = UUID.randomUUID();
    Subjects both =
        fake(one, "https://x.com/Fake_1").and(fake(two, "https://www.x.com/fake_1?lang=ja"));
    assertEquals(List.of("https://x.com/Fake_1"), both.fakeAddresses());
    assertEquals(Set.of(one, two), both.fakes().getFirst().reports());
    assertEquals(1, both.accounts().size());
  }

  @Test
  void anAccountThatIsTakenIsKeptBesideTheSameThatIsNot() {
    Subjects both =
        fake(UUID.randomUUID(), "https://x.com/fake_1")
            .and(Subjects.of(UUID.randomUUID(), account("観光"), TAKEN, null));
    assertEquals(List.of(false, true), both.accounts().stream().map(a -> a.taken()).toList());
  }

  @Test
  void anUnknownAccountOfAFakeIsTheFake() {
    var stranger = new ReportedAccount(null, "x.com/a", "https://x.com/nagasaki_kank0", null, null);
    Subjects told = Subjects.of(UUID.randomUUID(), stranger, FAKE, null);
    assertEquals(List.of("https://x.com/nagasaki_kank0"), told.fakeAddresses());
    assertEquals(List.of(), told.accounts());
  }

  @Test
  void onceLookedAtAFakeStaysConfirmed() {
    UUID one = UUID.randomUUID();
    Subjects looked = fake(one, "https://x.com/fake_1").looked();
    Subjects both = fake(UUID.randomUUID(), "https://x.com/fake_1").and(looked);
    assertTrue(both.fakes().getFirst().confirmed());
  }

  /** Whatever was joined in whatever order, separating it leaves what was there without it. */
  @Test
  void separatingUndoesJoining() {
    Random random = new Random(20261129);
    for (int round = 0; round < 500; round++) {
      List<UUID> reports = Stream.generate(UUID::randomUUID).limit(5).toList();
      List<Subjects> told = new ArrayList<>();
      reports.forEach(it -> told.add(fake(it, "https://x.com/fake_" + random.nextInt(3))));
      Subjects all = Subjects.NONE;
      for (Subjects one : told) {
        all = all.and(one);
      }
      int gone = random.nextInt(5);
      Subjects without = Subjects.NONE;
      for (int n = 0; n < 5; n++) {
        without = n == gone ? without : without.and(told.get(n));
      }
      Subjects left = all.without(List.of(reports.get(gone)));
      assertEquals(Set.copyOf(without.fakes()), Set.copyOf(left.fakes()));
      assertEquals(Set.copyOf(without.accounts()), Set.copyOf(left.accounts()));
    }
  }
}
