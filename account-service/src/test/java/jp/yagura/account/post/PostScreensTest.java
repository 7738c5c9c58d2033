package jp.yagura.account.post;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jp.yagura.account.Given;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.Desk;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A clerk with a phone gets a post approved, and the other pages of posts. */
@Tag("screens")
@QuarkusTest
@WithTestResource(Platform.class)
class PostScreensTest {
  @Inject Given given;

  @ParameterizedTest
  @CsvSource({"390, ja", "1280, en"})
  void fromTheDraftToTheCorrection(int width, String language) {
    AccountView account = given.anAccount();
    String here;
    try (Desk staff = Desk.of("nagasaki-staff", width, true)) {
      staff.open("/accounts?lang=" + language);
      staff.open("/accounts/posts/new?account=" + account.id());
      staff.page.locator("main form button").first().click();
      staff.seen("post-wrong", language);
      staff.page.locator("#text").fill("さくらまつりは予定どおり開きます。問合せ 095-822-8888 https://bit.ly/3abc");
      staff.page.locator("main form button").first().click();
      staff.seen("post-draft", language);
      staff.page.locator("[id='reason.SHORT_LINK']").fill("印刷物と同じ");
      staff.page.locator("[id='reason.PRIMARY_SOURCE']").fill("会場からの速報");
      staff.page.locator("[id='reason.THIRD_PARTY']").fill("市のページへの短縮URL");
      staff.page.locator("button[value=ask]").click();
      staff.seen("post-refused", language);
      staff.page.locator("[id='reason.CONTACT']").fill("窓口の電話番号");
      staff.page.locator("#attested").check();
      staff.page.locator("button[value=ask]").click();
      staff.seen("post-asked", language);
      here = staff.page.url().replaceFirst("\\?.*$", "").replaceFirst("^https?://[^/]+", "");
      staff.nothingWrong();
    }
    try (Desk head = Desk.of("nagasaki-head", width, true)) {
      head.open(here + "?lang=" + language);
      head.seen("post-decide", language);
      head.page.locator("button[value=approve]").click();
      assertThat(head.page.locator("button[value=approve]")).hasCount(0);
      head.page.locator("#url").fill("https://x.com/" + account.handle() + "/status/1");
      head.page.locator("button[value=posted]").click();
      head.seen("post-posted", language);
      head.open("/accounts/posts?account=" + account.id());
      head.seen("post-list", language);
      head.open("/accounts/posts/calendar");
      head.seen("post-calendar", language);
      head.open("/accounts/posts/words");
      head.seen("post-words", language);
      head.nothingWrong();
    }
    try (Desk fuji = Desk.of("fuji-head", width, true)) {
      fuji.open("/accounts/posts/standing?lang=" + language);
      fuji.seen("post-standing", language);
      fuji.nothingWrong();
    }
  }
}
