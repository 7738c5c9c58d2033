package jp.yagura.account.campaign;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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

@Tag("screens")
@QuarkusTest
@WithTestResource(Platform.class)
class CampaignScreensTest {
  private static final String CITY = "fuji";

  @Inject Given given;

  @ParameterizedTest
  @CsvSource({"1280, ja", "1280, en", "390, ja", "390, en"})
  void everyPageInBothLanguages(int width, String language) {
    AccountView account = given.anAccount(CITY, "交流観光課", CompleteAnswers.opening(CITY));
    String id = aCampaignOf(account);
    try (Desk desk = Desk.of("fuji-pr", width, true)) {
      desk.open("/accounts?lang=" + language);
      desk.open("/accounts/campaigns");
      desk.seen("campaigns", language);
      desk.open("/accounts/campaigns/new");
      desk.seen("campaign-new", language);
      desk.page.locator("main form button").click();
      desk.seen("campaign-wrong", language);
      desk.open("/accounts/campaigns/" + id);
      desk.seen("campaign-draft", language);
      desk.page.locator("form[action$=approval] button").click();
      desk.seen("campaign-approved", language);
      desk.open(
          ("en".equals(language) ? "/en" : "")
              + "/public/fuji/check?q=https://x.com/"
              + account.handle()
              + "_present");
      desk.seen("campaign-residents", language);
      desk.open("/accounts/campaigns/" + id);
      desk.page.locator("#reason").fill("偽アカウントが多数確認されたため、受付を中止します。");
      desk.page.locator("form[action$=stop] button").click();
      desk.seen("campaign-stopped", language);
      desk.nothingWrong();
    }
  }

  private static String aCampaignOf(AccountView account) {
    return Api.as(CITY, "admin")
        .body(
            Map.of(
                "title", "富士山の日プレゼント",
                "startsAt", "2026-11-01T00:00:00Z",
                "endsAt", "2026-12-01T00:00:00Z",
                "accounts", List.of(account.id()),
                "winners", "当選者には、公式アカウントからのダイレクトメッセージだけでお知らせします。",
                "never", "クレジットカード番号や、外部サイトでの登録は求めません。",
                "warning", "偽アカウントから当選の連絡が届いたという情報があります。ご注意ください。"))
        .post("/api/v1/campaigns")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
