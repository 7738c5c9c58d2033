package jp.yagura.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import jp.yagura.profile.Identity.Match;
import jp.yagura.profile.Reference.CannotTell;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Accounts as real cities list them, and questions as people really ask them. */
class PublicLifeTest {
  private static final List<RegisteredProfile> REGISTER =
      Table.rows("accounts.tsv").stream().map(PublicLifeTest::registered).toList();

  private static RegisteredProfile registered(List<String> row) {
    return RegisteredProfile.of(
        Platform.of(row.get(1)).orElseThrow(),
        row.get(2),
        row.get(6).isBlank() ? null : row.get(6),
        row.get(3));
  }

  private static boolean official(Reference asked) {
    return REGISTER.stream().anyMatch(it -> it.compare(asked) == Match.SAME);
  }

  @TestFactory
  Stream<DynamicTest> questions() {
    return Table.rows("questions.tsv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(2) + ": " + row.getFirst(),
                    () -> {
                      Reference asked = ProfileReader.read(row.getFirst());
                      boolean cannotTell = asked instanceof CannotTell && !official(asked);
                      switch (row.get(1)) {
                        case "official" -> assertTrue(official(asked), asked::toString);
                        case "not" -> assertTrue(!official(asked), asked::toString);
                        case "cannot-tell" -> assertTrue(cannotTell, asked::toString);
                        case "official-or-cannot-tell" ->
                            assertTrue(official(asked) || cannotTell, asked::toString);
                        default -> throw new IllegalArgumentException(row.get(1));
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyRegisteredAddressIsKnown() {
    return Table.rows("accounts.tsv").stream()
        .filter(row -> !row.get(3).isBlank())
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(3), () -> assertTrue(official(ProfileReader.read(row.get(3))))));
  }

  @TestFactory
  Stream<DynamicTest> nobodyIsTwoAccounts() {
    return Table.rows("accounts.tsv").stream()
        .filter(row -> !row.get(3).isBlank() && !row.getFirst().startsWith("fb_http"))
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(3),
                    () -> {
                      Reference asked = ProfileReader.read(row.get(3));
                      assertEquals(
                          1,
                          REGISTER.stream().filter(it -> it.compare(asked) == Match.SAME).count());
                    }));
  }
}
