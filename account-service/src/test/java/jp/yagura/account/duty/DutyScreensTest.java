package jp.yagura.account.duty;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yagura.account.Api;
import jp.yagura.account.CompleteAnswers;
import jp.yagura.account.Given;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.Desk;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Duties, reviews and the list of April in a browser: nothing that axe knows is wrong. */
@Tag("screens")
@QuarkusTest
@WithTestResource(Platform.class)
class DutyScreensTest {
  private static final String CITY = "fuji";
  private static final String DIVISION = "交流観光課";

  @Inject Given given;
  @Inject Duties duties;
  @Inject Municipalities municipalities;

  @ParameterizedTest
  @CsvSource({"1280, ja", "1280, en", "390, ja", "390, en"})
  void everyPageInBothLanguages(int width, String language) {
    AccountView account = anAccount();
    String path = "/accounts/" + account.id();
    try (Desk desk = Desk.of("fuji-head", width, true)) {
      desk.open("/accounts?lang=" + language);
      desk.open("/accounts/duties");
      desk.seen("duties-mine", language);
      desk.open(path);
      desk.seen("duties-account", language);
      desk.open(path + "/reviews/USERS");
      desk.page.locator("main form .btn--solid").click();
      desk.seen("review-wrong", language);
      fill(desk, "2026-10-01", "1,204");
      fill(desk, "2026-11-01", "1530");
      desk.seen("review-done", language);
      desk.open(path + "/reviews/TERMS");
      desk.page.locator("input[name=result][value=close]").check();
      desk.page.locator("#words").fill("目的を達成しました。");
      desk.page.locator("#criterion").selectOption("ACHIEVED");
      desk.page.locator("main form .btn--solid").click();
      desk.seen("review-close", language);
      assertTrue(desk.page.locator("a[href*='kind=closing']").count() > 0);
      desk.open(path + "/reviews");
      desk.seen("reviews", language);
      desk.nothingWrong();
    }
    try (Desk desk = Desk.of("fuji-pr", width, true)) {
      desk.open("/accounts?lang=" + language);
      desk.seen("register-late", language);
      desk.open("/accounts/duties?show=late&division=" + DIVISION);
      desk.seen("duties-late", language);
      desk.open("/accounts/staff-moves");
      desk.page.locator("main form .btn--solid").click();
      desk.seen("moves-wrong", language);
      String list = "氏名,旧所属,新所属,発令日\n望月　さくら,交流観光課,税務課,R9.4.1\n佐野一郎,図書館,,R9.4.1\n,,,\nx,,,\n";
      desk.page
          .locator("#file")
          .setInputFiles(
              new com.microsoft.playwright.options.FilePayload(
                  "人事異動.csv", "text/csv", list.getBytes(Charset.forName("windows-31j"))));
      desk.page.locator("main form .btn--solid").click();
      desk.seen("moves-preview", language);
      desk.page.locator("main form .btn--solid").click();
      desk.seen("moves-applied", language);
      desk.nothingWrong();
    }
  }

  private static void fill(Desk desk, String day, String figure) {
    desk.page.locator("#reviewedOn").fill(day);
    desk.page.locator("#figure").fill(figure);
    desk.page.locator("input[name=result][value=improve]").check();
    desk.page.locator("#words").fill("行事の写真に反応が多い。");
    desk.page.locator("#improvement").fill("週に1回、写真を載せる。");
    desk.page.locator("main form .btn--solid").click();
  }

  private AccountView anAccount() {
    AccountView account = given.anAccount(CITY, DIVISION, CompleteAnswers.opening(CITY));
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("custodians", List.of(Map.of("name", "望月 さくら", "division", DIVISION)));
    record.put("devices", List.of(Map.of("what", "iPhone", "holder", "佐野一郎（主任）")));
    record.put("rotatedOn", "2025-11-01");
    Api.as(CITY, "pr")
        .header("If-Match", "*")
        .body(record)
        .put(Api.ACCOUNTS + "/" + account.id() + "/custody")
        .then()
        .statusCode(200);
    municipalities.inTransaction(
        CITY,
        () ->
            duties.ask(
                new DutyRequest(
                    DutyKind.REVIEW,
                    new AccountId(account.id()),
                    account.id(),
                    "サービス利用規約を確認し、問題が発生した場合は対処する（指針「(7)」）",
                    "head",
                    DIVISION,
                    Instant.parse("2026-12-01T08:15:00Z"),
                    "/accounts/" + account.id() + "/reviews/TERMS")));
    return account;
  }
}
