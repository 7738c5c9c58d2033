package jp.yagura.account.guideline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which kinds of incident mark the account that they are about. */
class OwnAccountTakenTest {

  @ParameterizedTest
  @CsvSource({
    "nagasaki, HIJACK, true",
    "nagasaki, IMPERSONATION, false",
    "without-a-guideline, HIJACK, true",
    "without-a-guideline, IMPERSONATION, false",
    "without-a-guideline, NO_SUCH_KIND, false",
  })
  void aHijackTakesAnAccountEverywhere(String municipality, String kind, boolean taken) {
    GuidelineBook book = new GuidelineBook(Optional.empty(), Clock.systemUTC());
    assertEquals(taken, book.ownAccountTaken(municipality, kind));
  }
}
