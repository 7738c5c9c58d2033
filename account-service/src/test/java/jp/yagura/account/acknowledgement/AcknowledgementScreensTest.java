package jp.yagura.account.acknowledgement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jp.yagura.account.register.Desk;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading what the guideline says to private persons, and how far the divisions are. */
@Tag("screens")
@QuarkusTest
@WithTestResource(Platform.class)
class AcknowledgementScreensTest {

  @ParameterizedTest
  @CsvSource({"390, ja", "1280, en"})
  void everyPage(int width, String language) {
    try (Desk staff = Desk.of("chiyoda-staff", width, true)) {
      staff.open("/accounts/acknowledgements?lang=" + language);
      staff.seen("acknowledgement", language);
      staff.page.locator("main form .btn--solid").click();
      staff.seen("acknowledgement-wrong", language);
      staff.page.locator("#understood").check();
      staff.page.locator("main form .btn--solid").click();
      staff.seen("acknowledgement-read", language);
      assertThat(staff.page.locator("main .chip--green").first()).isVisible();
      staff.nothingWrong();
    }
    try (Desk head = Desk.of("chiyoda-head", width, true)) {
      head.open("/accounts/acknowledgements/coverage?lang=" + language);
      head.seen("acknowledgement-coverage", language);
      head.nothingWrong();
    }
  }
}
