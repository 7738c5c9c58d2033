package jp.yagura.account.custody;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yagura.account.Api;
import jp.yagura.account.CompleteAnswers;
import jp.yagura.account.Given;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.Desk;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who keeps the credentials of an account, in a browser: nothing that axe knows is wrong. */
@Tag("screens")
@QuarkusTest
@WithTestResource(Platform.class)
class CustodyScreensTest {
  private static final String CITY = "fuji";

  @Inject Given given;

  @ParameterizedTest
  @CsvSource({"1280, ja", "1280, en", "390, ja", "390, en"})
  void everyPageInBothLanguages(int width, String language) {
    String path = "/accounts/" + anAccount().id();
    try (Desk desk = Desk.of("fuji-pr", width, true)) {
      desk.open("/accounts?lang=" + language);
      desk.open(path + "/custody");
      desk.seen("custody-none", language);
      desk.open(path + "/custody/edit");
      desk.page.locator("[id='custodians[1].name']").fill("山田 花子");
      desk.page.locator("#storage").fill("PW: Passw0rd!23");
      desk.page.locator("main form button").click();
      desk.seen("custody-secret", language);
      assertTrue(desk.page.locator("[id='custodians[0].name']").inputValue().equals("山田 花子"));
      desk.page.locator("#storage").fill("広報課の金庫");
      desk.page.locator("main form button").click();
      desk.seen("custody-written", language);
      String full = "/accounts/" + aFullOne().id();
      desk.open(full + "/custody");
      desk.seen("custody", language);
      desk.open(full + "/custody/edit");
      desk.seen("custody-edit", language);
      desk.open(full + "/custody/sheet");
      desk.seen("custody-sheet", language);
      desk.open(full);
      desk.seen("custody-account", language);
      desk.open("/accounts/custody?due=1");
      desk.seen("custody-list", language);
      desk.nothingWrong();
    }
  }

  private AccountView anAccount() {
    return given.anAccount(CITY, "交流観光課", CompleteAnswers.opening(CITY));
  }

  /** One of which all kinds of things are due. */
  private AccountView aFullOne() {
    AccountView account = anAccount();
    Map<String, Object> record = new LinkedHashMap<>(CustodyTest.record());
    record.put(
        "custodians",
        List.of(
            Map.of("name", "佐野 一郎", "division", "交流観光課", "until", "2026-11-21"),
            Map.of("name", "望月 さくら", "division", "交流観光課", "from", "2026-11-22")));
    record.put("secondFactor", Map.of("kind", "none", "holder", ""));
    record.put(
        "devices",
        List.of(
            Map.of("what", "iPhone15Pro", "holder", "主任", "lostOn", "2026-11-22"),
            Map.of("what", "ノートPC", "holder", "係長")));
    Api.as(CITY, "pr")
        .header("If-Match", "*")
        .body(record)
        .put(Api.ACCOUNTS + "/" + account.id() + "/custody")
        .then()
        .statusCode(200);
    return account;
  }
}
