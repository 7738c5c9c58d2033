package jp.yagura.notification.confirmation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import jp.yagura.contract.NotificationEvent.AlertConfirmed;
import jp.yagura.notification.Desk;
import jp.yagura.notification.Scene;
import jp.yagura.notification.post.AlertState;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Published;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class ConfirmingByLinkTest {
  private static final String PR = "koho@nagasaki.example";

  @Inject Desk desk;
  @Inject TestClock clock;
  @Inject Published published;
  @Inject AgroalDataSource database;
  private final Scene impersonation = Scene.impersonation();
  private String link = "";

  @BeforeEach
  void anAlarmInTheInbox() throws InterruptedException {
    desk.clean();
    clock.at(Instant.parse("2026-11-24T01:00:00Z"));
    desk.hear(impersonation.reported());
    desk.send();
    published.forget();
    link = Desk.link(desk.mails(impersonation, PR).getFirst());
  }

  private AlertState state() {
    return desk.alerts(impersonation, PR).getFirst().state();
  }

  @Test
  void aScannerThatOpensTheLinkConfirmsNothing() throws InterruptedException {
    given().get(link).then().statusCode(200).body(containsString("確認しました"));
    given().head(link).then().statusCode(200);
    given().get(link + "?confirm=1").then().statusCode(200);
    assertEquals(AlertState.SENT, state());
    clock.pass(Duration.ofMinutes(15));
    desk.ring();
    assertEquals(2, desk.mails(impersonation, PR).size());
  }

  @Test
  void thePageShowsWhatTheMailShowed() {
    given()
        .get(link)
        .then()
        .header("Cache-Control", "no-store")
        .body(containsString("身に覚えのない投稿が3件あります。"))
        .body(containsString("長崎市"))
        .body(containsString("広報広聴課宛"));
    given().get(link + "?lang=en").then().body(containsString("I have read this"));
  }

  @Test
  void theButtonConfirmsOnceAndStopsTheClimb() throws InterruptedException {
    given().redirects().follow(false).contentType("text/plain").post(link).then().statusCode(303);
    clock.pass(Duration.ofMinutes(5));
    given().redirects().follow(false).contentType("text/plain").post(link).then().statusCode(303);
    given()
        .get(link)
        .then()
        .statusCode(200)
        .body(containsString("広報広聴課が2026年11月24日(火) 10:00に確認しました。"))
        .body(not(containsString("<form")));
    assertEquals(AlertState.CONFIRMED, state());
    var told = published.events(AlertConfirmed.class);
    assertEquals(1, told.size());
    assertEquals("mail-link", told.getFirst().via());
    assertEquals("広報広聴課", told.getFirst().by().name());
    clock.pass(Duration.ofMinutes(30));
    desk.ring();
    assertEquals(1, desk.mails(impersonation, PR).size());
  }

  @Test
  void manyClicksAtOnceAreOneConfirmation() {
    CompletableFuture<?>[] clicks =
        IntStream.range(0, 8)
            .mapToObj(
                _ -> CompletableFuture.runAsync(() -> given().contentType("text/plain").post(link)))
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(clicks).join();
    assertEquals(1, published.events(AlertConfirmed.class).size());
  }

  @Test
  void anExpiredLinkSaysSo() {
    clock.pass(Duration.ofDays(7).plusSeconds(1));
    given().get(link).then().statusCode(410).body(containsString("有効期限が切れました"));
    given().contentType("text/plain").post(link).then().statusCode(410);
    assertEquals(AlertState.SENT, state());
  }

  @Test
  void whoGuessesHasToWaitAndWhoHasALinkNot() {
    for (int i = 0; i < 20; i++) {
      given().header("X-Forwarded-For", "203.0.113.9").get("/ack/guess" + i).then().statusCode(404);
    }
    given().header("X-Forwarded-For", "203.0.113.9").get("/ack/guess").then().statusCode(429);
    given()
        .contentType("text/plain")
        .header("X-Forwarded-For", "203.0.113.9")
        .post("/ack/guess")
        .then()
        .statusCode(429);
    given().header("X-Forwarded-For", "203.0.113.10").get(link).then().statusCode(200);
    clock.pass(Duration.ofSeconds(61));
    given().header("X-Forwarded-For", "203.0.113.9").get("/ack/guess").then().statusCode(404);
  }

  @Test
  void theSecretIsKeptOnlyAsAHash() throws SQLException {
    String token = link.substring("/ack/".length());
    assertEquals(43, token.length());
    try (var connection = database.getConnection();
        var rows = connection.createStatement().executeQuery("select t::text from ack_token t")) {
      while (rows.next()) {
        assertTrue(!rows.getString(1).contains(token));
      }
    }
  }
}
