package jp.yagura.incident.presspack;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.incident.AuditLog;
import jp.yagura.incident.Given;
import jp.yagura.incident.document.ReadFiles;
import jp.yagura.incident.notice.NoticeRequests;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class PressPackTest {
  private static final String NOTICES = "/api/v1/notices/";

  @Inject AuditLog audit;

  private static String draft(UUID incident) {
    return Given.pr().body(Map.of("incidentId", incident)).post("/api/v1/notices").path("id");
  }

  private static String published(UUID incident) {
    String id =
        Given.pr()
            .body(
                Map.of(
                    "incidentId",
                    incident,
                    "text",
                    Map.of("kind", "FIRST", "title", "偽アカウントにご注意ください", "body", "偽のアカウントがあります。")))
            .post("/api/v1/notices")
            .path("id");
    for (String act : List.of("approve", "publish")) {
      NoticeRequests.act(id, act, Map.of()).then().statusCode(200);
    }
    return id;
  }

  private static UUID aFake() {
    String body =
        """
        {"account": {"unknown": "市の公式Xの偽物"}, "kind": "IMPERSONATION", "canSignIn": "YES",
         "fakeUrl": "https://x.com/nagasaki_%d", "description": "偽物があります。"}"""
            .formatted(System.nanoTime());
    return Given.reported(Given.NAGASAKI, Role.STAFF, body);
  }

  private static String fake(UUID incident) {
    return Given.incident(incident).getString("subjects.fakes[0].address");
  }

  private static byte[] file(String notice, String ending) {
    return ReadFiles.taken(Given.pr(), NOTICES + notice + "/press-pack." + ending).asByteArray();
  }

  @Test
  void theMaterialOfAPublishedNoticeIsAPdfAndAWordFile() throws Exception {
    UUID incident = Given.aReportedHijack();
    String notice = published(incident);
    String number = Given.incident(incident).getString("number");

    String pdf = ReadFiles.pdf(file(notice, "pdf"));
    String word = ReadFiles.word(file(notice, "docx"));

    for (String text :
        List.of(
            "報道提供資料", "令和8年", "広報広聴課", "偽アカウントにご注意ください", "偽のアカウントがあります。", "/notices/" + notice)) {
      assertTrue(word.contains(text), text + " is not in " + word);
      assertTrue(pdf.contains(text), text + " is not in " + pdf);
    }
    assertFalse(word.contains("案"));
    Given.pr()
        .get(NOTICES + notice + "/press-pack.pdf")
        .then()
        .contentType("application/pdf")
        .header(
            "Content-Disposition",
            equalTo(
                "attachment; filename=\"press-%s.pdf\"; filename*=UTF-8''%s_%s.pdf"
                    .formatted(
                        number, "%E5%A0%B1%E9%81%93%E6%8F%90%E4%BE%9B%E8%B3%87%E6%96%99", number)));
  }

  @Test
  void aDraftIsMarkedAndNamedAsOne() throws Exception {
    String notice = draft(Given.aReportedHijack());
    assertTrue(ReadFiles.word(file(notice, "docx")).contains("報道提供資料（案）"));
    Given.pr()
        .get(NOTICES + notice + "/press-pack.docx")
        .then()
        .header("Content-Disposition", containsString("-draft.docx"));
  }

  @Test
  void aFakeIsListedOnceTheLeadHasLooked() throws Exception {
    UUID incident = aFake();
    String notice = published(incident);
    String fake = fake(incident);
    assertFalse(ReadFiles.word(file(notice, "docx")).contains(fake));

    Given.moved(incident, "confirm");

    assertTrue(ReadFiles.word(file(notice, "docx")).contains(fake));
  }

  @Test
  void whoTookItStandsInTheAuditLog() throws Exception {
    String notice = draft(Given.aReportedHijack());
    file(notice, "docx");
    List<String> entries = audit.entries("press-pack-exported", notice);
    assertEquals(1, entries.size());
    assertTrue(entries.getFirst().contains("docx"), entries::toString);
  }

  @Test
  void aRecordThatWasWrongIsTakenBackAndStaysToBeRead() throws Exception {
    UUID incident = Given.aReportedHijack();
    String notice = draft(incident);
    String given = NOTICES + notice + "/press-provisions";
    String id = Given.pr().body(Map.of("recipient", "長崎新聞社")).post(given).path("id");
    String takeBack = given + "/" + id + "/take-back";
    Given.pr().body(Map.of("reason", "　")).post(takeBack).then().statusCode(422);
    Given.as(Given.FUJI, Role.PR)
        .body(Map.of("reason", "誤り"))
        .post(takeBack)
        .then()
        .statusCode(404);
    Given.pr()
        .body(Map.of("reason", "渡したのは西日本新聞社"))
        .post(takeBack)
        .then()
        .statusCode(200)
        .body("reason", equalTo("渡したのは西日本新聞社"));
    Given.pr().body(Map.of("reason", "もう一度")).post(takeBack).then().statusCode(409);
    Given.pr()
        .get(given)
        .then()
        .body("items", hasSize(1))
        .body("items[0].recipient", equalTo("長崎新聞社"))
        .body("items[0].takenBackBy", equalTo("田中 美咲"));
    assertEquals(1, audit.entries("press-taken-back", notice).size());
    assertTrue(Given.timeline(incident).contains("press-taken-back"));
  }

  @Test
  void whomItWasGivenToIsWrittenDown() throws Exception {
    UUID incident = Given.aReportedHijack();
    String notice = published(incident);
    for (String recipient : List.of("市政記者クラブ", "長崎新聞社")) {
      Given.pr()
          .body(Map.of("recipient", recipient, "at", "2026-11-23T08:59:00+09:00"))
          .post(NOTICES + notice + "/press-provisions")
          .then()
          .statusCode(201)
          .body("recipient", equalTo(recipient))
          .body("revision", equalTo(1));
    }

    Given.pr()
        .get(NOTICES + notice + "/press-provisions")
        .then()
        .body("items.recipient", equalTo(List.of("市政記者クラブ", "長崎新聞社")))
        .body("items[0].at", equalTo("2026-11-22T23:59:00Z"));
    Given.pr()
        .get("/api/v1/incidents/" + incident + "/timeline")
        .then()
        .body("items.type", hasItem("press-provided"))
        .body("items.text", hasItem(containsString("市政記者クラブ")));
    assertEquals(2, audit.entries("press-provided", notice).size());
  }

  @Test
  void theSameKeyWritesItDownOnce() {
    String notice = published(Given.aReportedHijack());
    String key = UUID.randomUUID().toString();
    for (int n = 0; n < 2; n++) {
      Given.pr()
          .header("Idempotency-Key", key)
          .body(Map.of("recipient", "市政記者クラブ"))
          .post(NOTICES + notice + "/press-provisions")
          .then()
          .statusCode(201);
    }
    Given.pr().get(NOTICES + notice + "/press-provisions").then().body("items", hasSize(1));
  }

  @Test
  void whatCannotBeSoIsRefused() {
    String notice = published(Given.aReportedHijack());
    String all = NOTICES + notice + "/press-provisions";
    Given.pr().body(Map.of("recipient", "　 ")).post(all).then().statusCode(422);
    Given.pr()
        .body(Map.of("recipient", "あ".repeat(201)))
        .post(all)
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("recipient"));
    Given.pr()
        .body(Map.of("recipient", "記者クラブ", "at", "2036-01-01T00:00:00+09:00"))
        .post(all)
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("at"));
    Given.pr().body("{\"recipient\": 1, \"x\": []}").post(all).then().statusCode(422);
    Given.pr().get(all).then().body("items", hasSize(0));
  }

  @Test
  void aNoticeThatWasTakenBackIsGivenToNobody() {
    String notice = published(Given.aReportedHijack());
    NoticeRequests.act(notice, "withdraw", Map.of("reason", "誤り")).then().statusCode(200);
    Given.pr().get(NOTICES + notice + "/press-pack.docx").then().statusCode(409);
    Given.pr()
        .body(Map.of("recipient", "市政記者クラブ"))
        .post(NOTICES + notice + "/press-provisions")
        .then()
        .statusCode(409);
  }

  @Test
  void othersGetNothing() {
    String notice = published(Given.aReportedHijack());
    for (String path : List.of("press-pack.pdf", "press-pack.docx", "press-provisions")) {
      for (String role : List.of(Role.STAFF, Role.HEAD, Role.IT)) {
        Given.as(Given.NAGASAKI, role).get(NOTICES + notice + "/" + path).then().statusCode(403);
      }
      Given.as(Given.FUJI, Role.PR).get(NOTICES + notice + "/" + path).then().statusCode(404);
    }
    Given.as(Given.NAGASAKI, Role.AUDITOR)
        .body(Map.of("recipient", "a"))
        .post(NOTICES + notice + "/press-provisions")
        .then()
        .statusCode(403);
    Given.as(Given.FUJI, Role.PR)
        .body(Map.of("recipient", "a"))
        .post(NOTICES + notice + "/press-provisions")
        .then()
        .statusCode(404);
  }
}
