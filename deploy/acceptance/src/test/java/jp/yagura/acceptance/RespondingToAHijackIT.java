package jp.yagura.acceptance;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yagura.starters.mail.Mail;
import org.junit.jupiter.api.Test;

/**
 * The main job for Nagasaki (NGS-10.2, NGS-10.3a to c): reported, told to PR and IT, confirmed,
 * worked off, told to residents, closed.
 */
class RespondingToAHijackIT {
  private static final String ACCOUNT = "https://x.com/nagasaki_sample_kanko";
  private static final String REPORTER = "yamaguchi.kenta@nagasaki.example";
  private static final Pattern LINK = Pattern.compile("https?://\\S+?(/ack/[A-Za-z0-9_-]+)");

  private final Site site = Site.running();
  private final Desk staff = Desk.of(site.url(), "nagasaki", "staff");
  private final Desk pr = Desk.of(site.url(), "nagasaki", "pr");

  @Test
  void fromTheReportToTheClosedIncident() {
    awaitTheRegister();
    JsonPath receipt =
        staff
            .create("/api/v1/reports", UUID.randomUUID().toString(), Desk.hijackOf(ACCOUNT))
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    String number = receipt.getString("number");
    UUID incident = UUID.fromString(receipt.getString("incidentId"));
    assertTrue(number.matches("R8-\\d{4,}"), number);

    bothDivisionsAreTold(number);
    bothConfirmByTheirMail(number, incident);
    theAccountIs("suspected-compromised", "SUSPECTED_COMPROMISED");
    theResponseIsWorkedOff(incident);
    residentsReadTheNotice(incident);
    theIncidentIsClosed(incident, number);
  }

  /** The sample accounts reach incident-service by an event. */
  private void awaitTheRegister() {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> pr.read("/api/v1/accounts?q=nagasaki_sample_kanko").getList("items").size() == 1);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> pr.get("/api/v1/incidents").statusCode() == 200);
  }

  private void bothDivisionsAreTold(String number) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> mails(number).stream().map(this::to).distinct().count() >= 4);
    List<Mail> mails = mails(number);
    assertTrue(mails.stream().allMatch(mail -> mail.subject().contains("【緊急】")));
    assertEquals(
        1, mails.stream().map(mail -> mail.header("References")).distinct().count(), "one thread");
  }

  private void bothConfirmByTheirMail(String number, UUID incident) {
    for (Mail mail : mails(number)) {
      Matcher link = LINK.matcher(mail.text());
      assertTrue(link.find(), mail.text());
      String path = link.group(1);
      given().baseUri(site.url()).get(path).then().statusCode(200);
      given().baseUri(site.url()).get(path).then().body(not(containsString("確認済み")));
      given()
          .baseUri(site.url())
          .redirects()
          .follow(false)
          .contentType("text/plain")
          .post(path)
          .then()
          .statusCode(org.hamcrest.Matchers.oneOf(200, 303));
    }
    String path = "/api/v1/incidents/" + incident;
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> {
              List<String> confirmed =
                  pr.read(path)
                      .getList("deliveries.findAll { it.confirmedAt != null }.role", String.class);
              assertTrue(confirmed.contains("pr") && confirmed.contains("it"), confirmed::toString);
            });
  }

  private void theAccountIs(String wire, String api) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> {
              String state =
                  pr.read("/api/v1/accounts?q=nagasaki_sample_kanko").getString("items[0].state");
              assertTrue(state.equals(wire) || state.equals(api), state);
            });
  }

  private void theResponseIsWorkedOff(UUID incident) {
    String path = "/api/v1/incidents/" + incident;
    pr.act(path, "confirm", null).then().statusCode(200);
    pr.act(path, "close", Map.of())
        .then()
        .statusCode(409)
        .body("missing.id", hasItem("SITE_NOTICE"))
        .body("missing.id", hasItem("MALWARE_CHECK"));
    pr.step(incident, "DELETE_ROGUE_POSTS", "do", Map.of()).then().statusCode(409);
    Playbook.of(site.url(), "nagasaki").settle(incident);
    pr.act(path, "contain", null).then().statusCode(200);
  }

  private void residentsReadTheNotice(UUID incident) {
    JsonPath draft =
        pr.create(
                "/api/v1/notices",
                UUID.randomUUID().toString(),
                Map.of("incidentId", incident, "kind", "FIRST"))
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    String notice = "/api/v1/notices/" + draft.getString("id");
    String page = draft.getString("path");
    given().baseUri(site.url()).get(page).then().statusCode(404);
    pr.act(notice, "approve", null).then().statusCode(200);
    pr.act(notice, "publish", null).then().statusCode(200);

    String tag =
        given()
            .baseUri(site.url())
            .get(page)
            .then()
            .statusCode(200)
            .header("Set-Cookie", org.hamcrest.Matchers.nullValue())
            .extract()
            .header("ETag");
    given().baseUri(site.url()).header("If-None-Match", tag).get(page).then().statusCode(304);
    given()
        .baseUri(site.url())
        .get("/public/nagasaki/notices.json")
        .then()
        .statusCode(200)
        .body(containsString(draft.getString("id")));
    given()
        .baseUri(site.url())
        .get("/public/nagasaki/notices.atom")
        .then()
        .statusCode(200)
        .body(containsString(draft.getString("id")));
  }

  private void theIncidentIsClosed(UUID incident, String number) {
    String path = "/api/v1/incidents/" + incident;
    pr.act(path, "recover", null).then().statusCode(200);
    theAccountIs("active", "ACTIVE");
    pr.act(path, "close", Map.of("closingText", "復旧を確認しました。", "anyway", true))
        .then()
        .statusCode(200);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> mails(number).stream().anyMatch(mail -> !mail.subject().contains("【緊急】")));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertEquals(List.of("【受付】", "【結果】"), toTheReporter(number)));
    assertEquals("closed", pr.read(path).getString("stage"));
    Desk.of(site.url(), "fuji", "pr").get(path).then().statusCode(404);
  }

  /** The mails to those who respond. */
  private List<Mail> mails(String number) {
    return site.mails().stream()
        .filter(mail -> mail.subject().contains(number) && !mail.isFor(REPORTER))
        .toList();
  }

  /** The mails to the person who reported. */
  private List<String> toTheReporter(String number) {
    return site.mails().stream()
        .filter(mail -> mail.isFor(REPORTER))
        .map(Mail::subject)
        .filter(subject -> subject.contains(number))
        .map(subject -> subject.substring(0, 4))
        .toList();
  }

  private String to(Mail mail) {
    return mail.recipients().getFirst();
  }
}
