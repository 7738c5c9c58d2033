package jp.yagura.account.watch;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.account.Api;
import jp.yagura.account.Given;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.Desk;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import jp.yagura.testkit.feeds.FeedAccount;
import jp.yagura.testkit.feeds.FeedSimulator;
import jp.yagura.testkit.feeds.Feeds;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("screens")
@QuarkusTest
@WithTestResource(Platform.class)
@WithTestResource(FeedSimulator.class)
class WatchScreensTest {
  @Inject Given given;
  @Inject WatchSweep sweep;
  @Inject TestClock clock;

  private final String address = ConfigProvider.getConfig().getValue("test.feeds", String.class);

  @AfterEach
  void back() {
    clock.at(TestClock.START);
  }

  @ParameterizedTest
  @CsvSource({"1280, ja", "1280, en", "390, ja", "390, en"})
  void everyPageInBothLanguages(int width, String language) {
    AccountView account = aRenamedOne();
    try (Desk desk = Desk.of("nagasaki-pr", width, true)) {
      desk.open("/accounts?lang=" + language);
      desk.open("/accounts/" + account.id() + "/watch");
      desk.seen("watch", language);
      desk.page.locator("#backLink").fill("no link");
      desk.page.locator("main form button").click();
      desk.seen("watch-wrong", language);
      desk.page.locator("#backLink").fill("www.city.nagasaki.lg.jp");
      desk.page.locator("main form button").click();
      desk.seen("watch-changed", language);
      desk.open("/accounts/" + account.id());
      desk.seen("watch-account", language);
      desk.open("/accounts/findings");
      desk.seen("findings", language);
      desk.page.locator("main tbody a").first().click();
      desk.page.locator("main form button").click();
      desk.seen("finding-wrong", language);
      desk.page.locator("#explanation").fill("観光政策課に確認した。イベント中の名前");
      desk.page.locator("main form button").click();
      desk.seen("finding-explained", language);
      desk.open("/accounts/findings?all=1");
      desk.seen("findings-all", language);
      desk.nothingWrong();
    }
  }

  private AccountView aRenamedOne() {
    Feeds feeds = new Feeds(address);
    String id = "UC" + UUID.randomUUID().toString().replace("-", "").substring(0, 22);
    Instant now = clock.instant();
    FeedAccount at =
        feeds.put(
            FeedAccount.of(id, id, "長崎市チャンネル", "https://www.city.nagasaki.lg.jp/")
                .posting(
                    List.of(
                        new FeedAccount.Post("a", now.minus(Duration.ofDays(2)), "くんちの動画"),
                        new FeedAccount.Post("b", now.minus(Duration.ofDays(1)), "給水のお知らせ"))));
    AccountView account =
        given.anAccountAt(
            jp.yagura.profile.Platform.YOUTUBE,
            Given.aHandle(),
            id,
            "https://www.youtube.com/channel/" + id);
    Api.as("pr")
        .header("If-Match", "*")
        .body(Map.of("watching", true))
        .put(Api.ACCOUNTS + "/" + account.id() + "/watch")
        .then()
        .statusCode(200);
    sweep.sweep();
    feeds.put(at.named("Love Tweets"));
    clock.pass(Duration.ofMinutes(31));
    sweep.sweep();
    return account;
  }
}
