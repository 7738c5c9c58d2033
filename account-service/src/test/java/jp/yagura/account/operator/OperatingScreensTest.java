package jp.yagura.account.operator;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
class OperatingScreensTest {
  @Inject Given given;

  @ParameterizedTest
  @CsvSource({"1280, ja", "390, en"})
  void divisionContractorPagePoliciesAndOtherBodies(int width, String language) {
    AccountView account = given.anAccount("fuji", "シティプロモーション課", CompleteAnswers.opening("fuji"));
    try (Desk desk = Desk.of("fuji-pr", width, true)) {
      desk.open("/accounts?lang=" + language);
      String one = "/accounts/" + account.id();
      desk.open(one + "/operator");
      desk.page.locator("form[action$=transfers] button").click();
      desk.seen("operator-wrong", language);
      desk.page.locator("#to").fill("交流観光課");
      desk.page.locator("#reason").fill("観光分野の発信のため");
      desk.page.locator("form[action$=transfers] button").click();
      desk.page.locator("#name").fill("株式会社富士広報");
      desk.page.locator("#until").fill("2030-03-31");
      desk.page.locator("form[action$=contractor] button").click();
      desk.seen("operator", language);
      desk.open(one + "/profile");
      desk.page.locator("main form[enctype] button").click();
      desk.seen("profile-wrong", language);
      desk.page.locator("input[name=shown]").all().forEach(it -> it.check());
      desk.page.locator("input[value=not-offered]").check();
      desk.page.locator("main form[enctype] button").click();
      desk.seen("profile", language);
      desk.open(one + "/policies");
      desk.seen("policies", language);
      desk.open("/accounts/references");
      desk.page.locator("main form[action$=references] button").click();
      desk.seen("references-wrong", language);
      String handle = Given.aHandle();
      desk.page.locator("#platform").selectOption("x");
      desk.page.locator("#handle").fill(handle);
      desk.page.locator("#url").fill("https://x.com/" + handle);
      desk.page.locator("#displayName").fill("富士まつり");
      desk.page.locator("#body").fill("富士まつり実行委員会");
      desk.page.locator("#project").fill("富士まつり");
      desk.page.locator("main form[action$=references] button").click();
      desk.seen("references", language);
      desk.open(one);
      desk.seen("account-operated", language);
      String asked = ("en".equals(language) ? "/en" : "") + "/public/fuji/check?q=@" + handle;
      desk.open(asked);
      desk.seen("residents-reference", language);
      desk.open("/accounts/daily-check");
      desk.seen("daily-check-last-post", language);
      desk.nothingWrong();
    }
  }
}
