package jp.yagura.account.watch;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yagura.account.Api;
import jp.yagura.account.Given;
import jp.yagura.account.register.AccountView;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import jp.yagura.testkit.access.Visitor;
import jp.yagura.testkit.feeds.FeedAccount;
import jp.yagura.testkit.feeds.FeedAccount.Post;
import jp.yagura.testkit.feeds.FeedSimulator;
import jp.yagura.testkit.feeds.Feeds;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
@WithTestResource(FeedSimulator.class)
class WatchingAccountsTest {
  private static final String CITY = "https://www.city.nagasaki.lg.jp/";
  private static final Duration LATER = Duration.ofMinutes(31);

  @Inject Given given;
  @Inject WatchSweep sweep;
  @Inject WatchQueries queries;
  @Inject Municipalities municipalities;
  @Inject TestClock clock;

  private final String address = ConfigProvider.getConfig().getValue("test.feeds", String.class);

  private Feeds feeds;

  @BeforeEach
  void aDayOfItsOwn() {
    clock.atADayOfItsOwn();
    feeds = new Feeds(address);
  }

  @AfterEach
  void back() {
    clock.at(TestClock.START);
  }

  @Test
  void aHundredEnglishPostsAfterYearsOfSilenceAreOneFinding() {
    for (FeedAccount empty : List.of(mastodon(), bluesky())) {
      FeedAccount at = feeds.put(empty.posting(posts(3, "2012-08-01T00:00:00Z", "祭りのお知らせ")));
      AccountView account = watched(at);
      assertEquals(List.of(), kinds(account));
      Instant start = clock.instant();
      Stream<Post> old = at.posts().stream();
      List<Post> english =
          IntStream.range(0, 100)
              .mapToObj(
                  i ->
                      new Post("e" + i, start.plus(Duration.ofMinutes(28L * i)), "Buy crypto " + i))
              .toList();
      List<Post> all = Stream.concat(old, english.stream()).toList();
      for (int hour = 1; hour <= 48; hour += 4) {
        clock.at(start.plus(Duration.ofHours(hour)));
        feeds.put(
            at.posting(all.stream().filter(it -> !it.at().isAfter(clock.instant())).toList()));
        sweep.sweep();
        sweep.sweep();
      }
      clock.at(start.plus(Duration.ofHours(49)));
      feeds.put(at.posting(all));
      sweep.sweep();
      assertEquals(List.of("unapproved-posts"), kinds(account));
      Api.as("pr")
          .get("/api/v1/findings/" + findings(account).getFirst().get("id"))
          .then()
          .statusCode(200)
          .body("state", equalTo("open"))
          .body("posts", hasSize(100))
          .body("posts[0].text", equalTo("Buy crypto 0"));
      Api.as("pr")
          .get("/api/v1/accounts/duties?kind=finding")
          .then()
          .body(containsString("承認記録のない投稿の疑い"));
    }
  }

  @Test
  void aRenamingIsFoundOnceAndExplainedByPr() {
    FeedAccount at = feeds.put(mastodon());
    AccountView account = watched(at);
    feeds.put(at.named("Love Tweets"));
    later();
    later();
    assertEquals(List.of("renamed"), kinds(account));
    Map<String, String> found = findings(account).getFirst();
    assertEquals("長崎市観光 @" + user(at), found.get("before"));
    assertEquals("Love Tweets @" + user(at), found.get("after"));
    String one = "/api/v1/findings/" + found.get("id");
    Map<String, String> why = Map.of("explanation", "観光政策課に確認。イベント中の名前");
    Api.as("head")
        .header("If-Match", "*")
        .body(why)
        .put(one + "/explanation")
        .then()
        .statusCode(403);
    Api.as("pr").body(why).put(one + "/explanation").then().statusCode(428);
    Api.as("pr")
        .header("If-Match", "0")
        .body(Map.of("explanation", " "))
        .put(one + "/explanation")
        .then()
        .statusCode(422);
    Api.as("pr")
        .header("If-Match", "0")
        .body(why)
        .put(one + "/explanation")
        .then()
        .statusCode(200)
        .body("state", equalTo("explained"))
        .body("handledBy", notNullValue());
    Api.as("pr").header("If-Match", "*").body(why).put(one + "/explanation").then().statusCode(409);
    later();
    assertEquals(List.of("renamed"), kinds(account));
    feeds.put(at.named("Plasrma"));
    later();
    assertEquals(List.of("renamed", "renamed"), kinds(account));
  }

  @Test
  void aHandleThatSomebodyElseTookIsAnotherAccount() {
    FeedAccount at = feeds.put(bluesky());
    AccountView account = watched(at);
    feeds.put(at.takenBy("did:plc:somebodyelse"));
    later();
    assertEquals(List.of("id-changed"), kinds(account));
  }

  @Test
  void aLinkThatIsGoneIsFoundUntilItIsBack() {
    FeedAccount at = feeds.put(mastodon());
    AccountView account = watched(at);
    feeds.put(at.withoutLink());
    later();
    assertEquals(List.of("back-link-gone"), kinds(account));
    feeds.put(at);
    later();
    assertEquals("ended", findings(account).getFirst().get("state"));
  }

  @Test
  void whatCannotBeReadThreeTimesCannotBeWatched() {
    FeedAccount at = feeds.put(youTube().answering(404, null));
    AccountView account = watched(at);
    status(account, "missed");
    later();
    status(account, "missed");
    later();
    status(account, "not-watched");
    assertEquals(List.of("not-watched"), kinds(account));
    Visitor pr = Visitor.person("nagasaki", "pr", "/accounts");
    String page = pr.get("/accounts/" + account.id() + "/watch").text();
    assertEquals(true, page.contains("監視できません"));
    assertEquals(false, page.contains("監視しています"));
    assertEquals(true, pr.get("/accounts/" + account.id()).text().contains("監視できません"));
    later();
    assertEquals(List.of("not-watched"), kinds(account));
    feeds.put(at.answering(200, null));
    later();
    status(account, "watched");
    assertEquals("ended", findings(account).getFirst().get("state"));
  }

  @Test
  void aPlatformThatWantsToBeLeftAloneIs() {
    FeedAccount at = feeds.put(mastodon().answering(429, "7200"));
    AccountView account = watched(at);
    int asked = feeds.asked(at).times();
    later();
    later();
    assertEquals(asked, feeds.asked(at).times());
    clock.pass(Duration.ofHours(1));
    sweep.sweep();
    assertEquals(asked + 1, feeds.asked(at).times());
    status(account, "missed");
  }

  @Test
  void whatIsAsItWasIsNotSentAgain() {
    FeedAccount at = feeds.put(youTube().posting(posts(2, "2026-11-01T00:00:00Z", "動画")));
    AccountView account = watched(at);
    later();
    assertEquals(new Feeds.Asked(2, 1), feeds.asked(at));
    status(account, "watched");
    Api.as("pr").get(watch(account)).then().body("posts", hasSize(2));
  }

  @Test
  void aSlowServerAndALargeAnswerAreMissed() {
    AccountView slow = watched(feeds.put(youTube().after(4000)));
    Api.as("pr").get(watch(slow)).then().body("watch.problem", equalTo("timed-out"));
    List<Post> many = posts(1, "2026-11-01T00:00:00Z", "長".repeat(100_000));
    AccountView large = watched(feeds.put(youTube().posting(many)));
    Api.as("pr").get(watch(large)).then().body("watch.problem", equalTo("too-large"));
  }

  @Test
  void aRedirectLeadsNowhereThatIsNotAllowed() {
    AccountView account = given.anAccountOn(jp.yagura.profile.Platform.OTHER, "nagasaki");
    String to = address.replace("127.0.0.1", "localhost") + "/feeds/x";
    set(account, Map.of("watching", true, "feed", address + "/redirect?to=" + to)).statusCode(200);
    sweep.sweep();
    Api.as("pr").get(watch(account)).then().body("watch.problem", equalTo("not-allowed"));
    set(account, Map.of("watching", true, "feed", to))
        .statusCode(422)
        .body("type", containsString("watch-host-not-allowed"));
    set(account, Map.of("watching", true, "feed", "ftp://127.0.0.1/"))
        .statusCode(422)
        .body("type", containsString("watch-feed-address"));
    set(account, Map.of("watching", true)).statusCode(422);
    set(given.anAccount(), Map.of("watching", true))
        .statusCode(409)
        .body("type", containsString("watch-not-this-platform"));
  }

  @Test
  void twoReplicasReadAnAccountOnce() throws Exception {
    FeedAccount at = feeds.put(youTube());
    set(youTube(at), Map.of("watching", true)).statusCode(200);
    Callable<Void> run =
        () -> {
          sweep.sweep();
          return null;
        };
    try (ExecutorService both = Executors.newFixedThreadPool(4)) {
      for (Future<Void> done : both.invokeAll(List.of(run, run, run, run))) {
        done.get();
      }
    }
    assertEquals(1, feeds.asked(at).times());
  }

  @Test
  void whoDiesWhileReadingLosesTheAccountAndNothingElse() {
    FeedAccount at = feeds.put(youTube());
    AccountView account = youTube(at);
    set(account, Map.of("watching", true)).statusCode(200);
    Instant now = clock.instant();
    municipalities.inTransaction(
        "nagasaki",
        () -> {
          boolean more = true;
          while (more) {
            more =
                queries.take(UUID.randomUUID(), now, now.plus(Duration.ofSeconds(40))).isPresent();
          }
        });
    sweep.sweep();
    assertEquals(0, feeds.asked(at).times());
    clock.pass(Duration.ofSeconds(41));
    sweep.sweep();
    assertEquals(1, feeds.asked(at).times());
    status(account, "watched");
  }

  @Test
  void prSetsItAndADivisionReadsItsOwn() {
    AccountView account = youTube(youTube());
    for (String role : List.of("staff", "head", "it", "auditor")) {
      Api.as(role)
          .header("If-Match", "*")
          .body(Map.of("watching", true))
          .put(watch(account))
          .then()
          .statusCode(403);
      Api.as(role).get(watch(account)).then().statusCode(200).header("ETag", "\"v0\"");
    }
    Api.as("pr").body(Map.of("watching", true)).put(watch(account)).then().statusCode(428);
    set(account, Map.of("watching", false, "backLink", "no link"))
        .statusCode(422)
        .body("errors.field", equalTo(List.of("backLink")));
    Api.as("chiyoda", "pr").get(watch(account)).then().statusCode(404);
  }

  /** An account that is watched, and was read once. */
  private AccountView watched(FeedAccount at) {
    AccountView account =
        switch (at.id().substring(0, 3)) {
          case "did" ->
              given.anAccountAt(
                  jp.yagura.profile.Platform.BLUESKY,
                  at.handle(),
                  null,
                  "https://bsky.app/profile/" + at.handle());
          case "num" ->
              given.anAccountAt(
                  jp.yagura.profile.Platform.MASTODON,
                  user(at),
                  null,
                  "https://social.example/@" + user(at));
          default -> youTube(at);
        };
    set(account, Map.of("watching", true, "backLink", at.id().startsWith("UC") ? "" : CITY))
        .statusCode(200);
    sweep.sweep();
    return account;
  }

  private AccountView youTube(FeedAccount at) {
    return given.anAccountAt(
        jp.yagura.profile.Platform.YOUTUBE,
        Given.aHandle(),
        at.id(),
        "https://www.youtube.com/channel/" + at.id());
  }

  private static FeedAccount mastodon() {
    String handle = Given.aHandle() + "@social.example";
    return FeedAccount.of("num" + handle.hashCode(), handle, "長崎市観光", CITY);
  }

  private static FeedAccount bluesky() {
    String handle = Given.aHandle() + ".bsky.social";
    return FeedAccount.of("did:plc:" + handle.hashCode(), handle, "長崎市観光", CITY);
  }

  private static FeedAccount youTube() {
    String id = "UC" + UUID.randomUUID().toString().replace("-", "").substring(0, 22);
    return FeedAccount.of(id, id, "長崎市チャンネル", CITY);
  }

  private static List<Post> posts(int count, String last, String text) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> new Post("o" + i, Instant.parse(last).minus(Duration.ofDays(i)), text + " " + i))
        .toList();
  }

  private static String user(FeedAccount at) {
    return at.handle().replaceFirst("@.*", "");
  }

  private void later() {
    clock.pass(LATER);
    sweep.sweep();
  }

  private static ValidatableResponse set(AccountView account, Map<String, Object> wanted) {
    return Api.as("pr").header("If-Match", "*").body(wanted).put(watch(account)).then();
  }

  private static void status(AccountView account, String status) {
    Api.as("pr").get(watch(account)).then().statusCode(200).body("watch.status", equalTo(status));
  }

  private static List<String> kinds(AccountView account) {
    return findings(account).stream().map(it -> it.get("kind")).toList();
  }

  private static List<Map<String, String>> findings(AccountView account) {
    return Api.as("pr")
        .get("/api/v1/findings?state=all")
        .then()
        .statusCode(200)
        .extract()
        .path("items.findAll { it.accountId == '%s' }".formatted(account.id()));
  }

  private static String watch(AccountView account) {
    return Api.ACCOUNTS + "/" + account.id() + "/watch";
  }
}
