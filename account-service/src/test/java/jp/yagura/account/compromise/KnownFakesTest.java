package jp.yagura.account.compromise;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.yagura.account.Given;
import jp.yagura.account.register.AccountView;
import jp.yagura.contract.Actor;
import jp.yagura.contract.Event;
import jp.yagura.contract.IncidentEvent.IncidentClosed;
import jp.yagura.contract.IncidentEvent.IncidentConfirmed;
import jp.yagura.contract.IncidentEvent.IncidentDismissed;
import jp.yagura.contract.IncidentEvent.IncidentReported;
import jp.yagura.contract.IncidentEvent.NoticePublished;
import jp.yagura.contract.IncidentEvent.NoticeWithdrawn;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.testkit.Delivered;
import jp.yagura.testkit.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What incidents and notices tell changes what residents are answered. */
@QuarkusTest
@WithTestResource(Platform.class)
class KnownFakesTest {
  private static final Instant AT = Instant.parse("2026-11-23T00:02:11Z");

  @Inject IncidentEvents listener;
  @Inject Given given;

  private final UUID incident = UUID.randomUUID();
  private final UUID notice = UUID.randomUUID();

  private void hear(Event first, Event... more) throws InterruptedException {
    listener.on(Delivered.of(first, more));
  }

  private IncidentSummary summary(
      String kind, @Nullable UUID account, String label, String stage, long version) {
    return new IncidentSummary(
        incident,
        "nagasaki",
        "R8-0002",
        kind,
        "なりすまし",
        List.of(kind),
        "なりすまし",
        account,
        label,
        "x",
        "広報広聴課",
        "high",
        stage,
        null,
        AT,
        version);
  }

  private IncidentSummary fake(@Nullable UUID account, String label, String stage, long version) {
    return summary("IMPERSONATION", account, label, stage, version);
  }

  private static IncidentReported reported(IncidentSummary now, String... links) {
    return new IncidentReported(
        now, Actor.SYSTEM, "not-tried", "偽物です。", List.of(links), List.of("pr", "it"));
  }

  private NoticePublished published(IncidentSummary now, int revision) {
    return new NoticePublished(
        now, notice, "偽アカウントにご注意ください", "/public/nagasaki/notices/" + notice, revision, AT);
  }

  private static ValidatableResponse check(String q) {
    return given()
        .accept("application/json")
        .queryParam("q", q)
        .get("/public/nagasaki/check")
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse page(String q) {
    return given().accept("text/html").queryParam("q", q).get("/public/nagasaki/check").then();
  }

  @Test
  void aReportedFakeIsKnownOnceItIsConfirmed() throws InterruptedException {
    String handle = Given.aHandle();
    String url = "https://x.com/" + handle;
    hear(reported(fake(null, url, "reported", 1)));
    check(url).body("verdict", equalTo("not-registered"));

    hear(new IncidentConfirmed(fake(null, url, "confirmed", 2), Actor.SYSTEM, AT));
    check("@" + handle)
        .body("verdict", equalTo("known-fake"))
        .body("fakes[0].since", equalTo(AT.toString()))
        .body("fakes[0].gone", equalTo(false))
        .body("fakes[0].notices", nullValue())
        .body("accounts", empty());

    hear(published(fake(null, url, "confirmed", 3), 1));
    check("https://twitter.com/" + handle + "/status/1")
        .body("fakes[0].notices[0].path", equalTo("/public/nagasaki/notices/" + notice));
    page(url)
        .statusCode(200)
        .body(containsString("偽アカウントです"))
        .body(containsString("href=\"/public/nagasaki/notices/" + notice))
        .body(not(containsString("href=\"" + url)));

    hear(
        new NoticeWithdrawn(fake(null, url, "confirmed", 4), notice, "誤り", AT),
        new IncidentClosed(fake(null, url, "closed", 5), Actor.SYSTEM, AT, null));
    check(url)
        .body("verdict", equalTo("known-fake"))
        .body("fakes[0].gone", equalTo(true))
        .body("fakes[0].notices", nullValue());
  }

  @Test
  void whatTurnsOutToBeNoneIsNone() throws InterruptedException {
    String url = "https://x.com/" + Given.aHandle();
    hear(
        reported(fake(null, url, "reported", 1)),
        new IncidentConfirmed(fake(null, url, "confirmed", 2), Actor.SYSTEM, AT),
        new IncidentDismissed(fake(null, url, "dismissed", 3), Actor.SYSTEM, AT, "本人のアカウント"));
    check(url).body("verdict", equalTo("not-registered"));
    hear(new IncidentConfirmed(fake(null, url, "confirmed", 2), Actor.SYSTEM, AT));
    check(url).body("verdict", equalTo("not-registered"));
  }

  @Test
  void theLinksOfAReportAboutAnOfficialAccountAreTheFakes() throws InterruptedException {
    AccountView imitated = given.anAccount();
    String fake = "https://www.instagram.com/" + Given.aHandle();
    String label = "試験用 @" + imitated.handle();
    hear(
        reported(
            fake(imitated.id(), label, "reported", 1),
            fake,
            "https://x.com/" + imitated.handle(),
            "https://x.com/somebody/status/12",
            "https://www.example.jp/news"),
        new IncidentConfirmed(fake(imitated.id(), label, "confirmed", 2), Actor.SYSTEM, AT));
    check(fake).body("verdict", equalTo("known-fake")).body("fakes", hasSize(1));
    check("@" + imitated.handle()).body("verdict", equalTo("official"));
    check("https://x.com/somebody").body("verdict", equalTo("not-registered"));
  }

  @Test
  void anotherKindOfIncidentMakesNoFake() throws InterruptedException {
    String url = "https://x.com/" + Given.aHandle();
    hear(
        reported(summary("MISPOST", null, url, "reported", 1)),
        new IncidentConfirmed(summary("MISPOST", null, url, "confirmed", 2), Actor.SYSTEM, AT));
    check(url).body("verdict", equalTo("not-registered"));
  }

  @Test
  void aHijackedAccountIsNotLinkedButItsNoticeIs() throws InterruptedException {
    AccountView account = given.anAccount();
    page("@" + account.handle()).body(containsString("href=\"" + account.url()));
    IncidentSummary hijack = summary("HIJACK", account.id(), "試験用", "confirmed", 2);
    hear(new IncidentConfirmed(hijack, Actor.SYSTEM, AT), published(hijack, 1));

    check("@" + account.handle())
        .body("verdict", equalTo("suspected-compromised"))
        .body("accounts[0].notices[0].title", equalTo("偽アカウントにご注意ください"));
    page("@" + account.handle())
        .body(not(containsString("href=\"" + account.url())))
        .body(containsString("href=\"/public/nagasaki/notices/" + notice));
    given()
        .accept("text/html")
        .get("/en/public/nagasaki/accounts")
        .then()
        .body(not(containsString("href=\"" + account.url())))
        .body(containsString("href=\"/en/public/nagasaki/notices/" + notice));
  }

  @Test
  void anOlderRevisionThatComesLateChangesNothing() throws InterruptedException {
    AccountView account = given.anAccount();
    IncidentSummary hijack = summary("HIJACK", account.id(), "試験用", "confirmed", 2);
    hear(new IncidentConfirmed(hijack, Actor.SYSTEM, AT), published(hijack, 2));
    hear(new NoticePublished(hijack, notice, "古い題名", "/public/nagasaki/notices/old", 1, AT));
    check("@" + account.handle())
        .body("accounts[0].notices[0].path", equalTo("/public/nagasaki/notices/" + notice));
  }
}
