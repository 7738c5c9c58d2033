package jp.yagura.account.dailycheck;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import jp.yagura.account.Api;
import jp.yagura.account.CompleteAnswers;
import jp.yagura.account.Given;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.Desk;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("screens")
@QuarkusTest
@WithTestResource(Platform.class)
class DailyCheckScreensTest {
  private static final String CITY = "fuji";

  /** A working day: on a holiday nobody is asked to look. */
  private static final Instant TUESDAY = Instant.parse("2026-11-24T01:00:00Z");

  @Inject Given given;
  @Inject TestClock clock;

  @BeforeEach
  void onAWorkingDay() {
    clock.at(TUESDAY);
  }

  @AfterEach
  void asBefore() {
    clock.at(TestClock.START);
  }

  @ParameterizedTest
  @CsvSource({"1280, ja", "1280, en", "390, ja", "390, en"})
  void everyPageInBothLanguages(int width, String language) {
    AccountView open = anAccount();
    AccountView odd = anAccount();
    Api.as(CITY, "pr")
        .body(Map.of("outcome", "odd"))
        .put(Api.ACCOUNTS + "/" + odd.id() + "/daily-check/today")
        .then()
        .statusCode(200);
    try (Desk desk = Desk.of("fuji-pr", width, true)) {
      desk.open("/accounts?lang=" + language);
      desk.open("/accounts/daily-check");
      desk.seen("dailycheck", language);
      desk.page
          .locator("form[action='/accounts/daily-check/" + open.id() + "'] button[value=fine]")
          .click();
      desk.seen("dailycheck-made", language);
      desk.page.locator("form[action$='" + open.id() + "/undo'] button").click();
      desk.seen("dailycheck-undone", language);
      desk.open("/accounts/daily-check/coverage");
      desk.seen("dailycheck-coverage", language);
      desk.open("/accounts/" + open.id() + "/daily-check");
      desk.page.locator("input[value=none]").check();
      desk.page.locator("main form button").click();
      desk.seen("dailycheck-plan-wrong", language);
      desk.page.locator("#reason").fill("鍵付きのアカウント");
      desk.page.locator("main form button").click();
      desk.seen("dailycheck-plan", language);
      desk.nothingWrong();
    }
  }

  private AccountView anAccount() {
    return given.anAccount(CITY, "交流観光課", CompleteAnswers.opening(CITY));
  }
}
