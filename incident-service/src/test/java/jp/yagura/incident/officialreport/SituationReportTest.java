package jp.yagura.incident.officialreport;

import static org.hamcrest.Matchers.containsString;
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
import jp.yagura.incident.platformrequest.PlatformRequestsOf;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class SituationReportTest {
  @Inject AuditLog audit;

  private static String path(UUID incident, String ending) {
    return "/api/v1/incidents/" + incident + "/situation-report." + ending;
  }

  private static String word(UUID incident) throws Exception {
    return ReadFiles.word(ReadFiles.taken(Given.pr(), path(incident, "docx")).asByteArray());
  }

  private static void publishes(UUID incident, String title) {
    String id =
        Given.pr()
            .body(
                Map.of(
                    "incidentId",
                    incident,
                    "text",
                    Map.of("kind", "FIRST", "title", title, "body", "本文")))
            .post("/api/v1/notices")
            .path("id");
    for (String act : List.of("approve", "publish")) {
      NoticeRequests.act(id, act, Map.of()).then().statusCode(200);
    }
    for (int n = 0; n < 5; n++) {
      Given.pr()
          .body(Map.of("recipient", "報道機関" + n))
          .post("/api/v1/notices/" + id + "/press-provisions")
          .then()
          .statusCode(201);
    }
  }

  @Test
  void itTellsWhatHappenedWhatWasDoneAndWhatIsNext() throws Exception {
    UUID incident = Given.aConfirmedHijack();
    publishes(incident, "乗っ取りについて");
    PlatformRequestsOf.sent(incident);

    String text = word(incident);

    String number = Given.incident(incident).getString("number");
    for (String part :
        List.of(
            number,
            "令和8年",
            "確認済み",
            "緊急",
            "観光課のXらしい",
            "報告を受け付けた",
            "事実と確認した",
            "乗っ取りについて",
            "報道機関に提供（報道機関0、報道機関1、",
            "【返事待ち】Xへの申請",
            "今後の対応")) {
      assertTrue(text.contains(part), part + " is not in " + text);
    }
  }

  @Test
  void itIsOnePageHoweverMuchThereIs() throws Exception {
    UUID incident = Given.aConfirmedHijack();
    for (int n = 0; n < 4; n++) {
      publishes(incident, "長い件名".repeat(29) + n);
      PlatformRequestsOf.sent(incident);
    }
    byte[] pdf = ReadFiles.taken(Given.pr(), path(incident, "pdf")).asByteArray();

    assertEquals(1, ReadFiles.pages(pdf));
    String text = ReadFiles.pdf(pdf);
    assertTrue(text.contains("これより前に") && text.contains("ほか2件"), text);
  }

  @Test
  void whatIsOverHasNothingNext() throws Exception {
    UUID incident = Given.aReportedHijack();
    Given.decide(Role.PR, incident, "dismiss", Map.of("reason", "誤報")).then().statusCode(200);
    String text = word(incident);
    assertTrue(text.contains("非該当"), text);
    assertTrue(text.contains("残っている手順はありません。"), text);
    assertFalse(text.contains("【目安超過】"), text);
  }

  @Test
  void itIsNamedAndAudited() throws Exception {
    UUID incident = Given.aReportedHijack();
    String number = Given.incident(incident).getString("number");
    Given.as(Given.NAGASAKI, Role.AUDITOR)
        .get(path(incident, "pdf"))
        .then()
        .statusCode(200)
        .contentType("application/pdf")
        .header(
            "Content-Disposition",
            containsString("filename=\"situation-report-" + number + ".pdf\""))
        .header(
            "Content-Disposition",
            containsString("filename*=UTF-8''%E7%8A%B6%E6%B3%81%E5%A0%B1%E5%91%8A_" + number));
    assertEquals(1, audit.entries("situation-report-exported", incident.toString()).size());
  }

  @Test
  void othersGetNothing() {
    UUID incident = Given.aReportedHijack();
    for (String ending : List.of("pdf", "docx")) {
      Given.as(Given.NAGASAKI, Role.STAFF).get(path(incident, ending)).then().statusCode(403);
      Given.as(Given.FUJI, Role.PR).get(path(incident, ending)).then().statusCode(404);
      Given.pr().get(path(UUID.randomUUID(), ending)).then().statusCode(404);
    }
  }
}
