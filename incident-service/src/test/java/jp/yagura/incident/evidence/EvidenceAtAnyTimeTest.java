package jp.yagura.incident.evidence;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.incident.AuditLog;
import jp.yagura.incident.Given;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Evidence is added as long as an incident is worked on, and handed out so that nothing runs. */
@QuarkusTest
@WithTestResource(Platform.class)
class EvidenceAtAnyTimeTest {
  private final AuditLog audit;

  EvidenceAtAnyTimeTest(AuditLog audit) {
    this.audit = audit;
  }

  @ParameterizedTest
  @ValueSource(strings = {Role.PR, Role.IT, Role.HEAD, Role.ADMIN})
  void whoeverWorksOnTheIncidentAddsToIt(String role) {
    UUID incident = Given.aConfirmedHijack();

    EvidenceSamples.add(role, incident, "warning.eml", EvidenceSamples.EML)
        .then()
        .statusCode(201)
        .body("mediaType", equalTo("message/rfc822"))
        .body("name", equalTo("warning.eml"))
        .body("note", equalTo("受信箱から"))
        .body("via", equalTo("api"))
        .body("size", equalTo(EvidenceSamples.EML.length))
        .body("sha256", equalTo(Sha256.of(EvidenceSamples.EML)));

    Given.as(Given.NAGASAKI, Role.AUDITOR)
        .get(EvidenceSamples.path(incident))
        .then()
        .statusCode(200)
        .body("items", hasSize(1));
    assertTrue(Given.timeline(incident).contains("evidence-added"));
  }

  @ParameterizedTest
  @ValueSource(strings = {Role.STAFF, Role.AUDITOR})
  void whoeverDoesNotWorkOnItAddsNothing(String role) {
    UUID incident = Given.aReportedHijack();
    EvidenceSamples.add(role, incident, "a.pdf", EvidenceSamples.PDF).then().statusCode(403);
  }

  @Test
  void anotherMunicipalityFindsNothing() {
    UUID incident = Given.aReportedHijack();
    UUID id = EvidenceSamples.added(incident, "a.pdf", EvidenceSamples.PDF);
    String path = EvidenceSamples.path(incident);
    Given.as(Given.FUJI, Role.PR).get(path).then().statusCode(404);
    Given.as(Given.FUJI, Role.PR).get(path + "/" + id).then().statusCode(404);
    Given.as(Given.FUJI, Role.PR)
        .contentType("multipart/form-data")
        .multiPart("file", "a.pdf", EvidenceSamples.PDF)
        .post(path)
        .then()
        .statusCode(404);
    Given.pr().get(EvidenceSamples.path(Given.aReportedHijack()) + "/" + id).then().statusCode(404);
  }

  @Test
  void aSessionOfAPageIsWorthNothingToTheApi() {
    Response answer =
        given()
            .cookie("csrf-token", "AAAAAAAAAAAAAAAAAAAAAA")
            .header("X-CSRF-TOKEN", "AAAAAAAAAAAAAAAAAAAAAA")
            .cookie("q_session_pages", "x")
            .multiPart("file", "a.pdf", EvidenceSamples.PDF)
            .post(EvidenceSamples.path(UUID.randomUUID()));
    assertEquals(401, answer.statusCode());
    Response added =
        EvidenceSamples.add(Role.PR, Given.aReportedHijack(), "a.pdf", EvidenceSamples.PDF);
    assertEquals(Map.of(), added.cookies());
  }

  @Test
  void whatIsOverTakesNoMore() {
    UUID incident = Given.aReportedHijack();
    Given.decide(Role.PR, incident, "dismiss", "{\"reason\": \"予約投稿でした。\"}").then().statusCode(200);

    EvidenceSamples.add(Role.PR, incident, "a.pdf", EvidenceSamples.PDF)
        .then()
        .statusCode(409)
        .body("type", endsWith("incident-ended"));
  }

  @Test
  void whatIsNoPictureIsAFileThatRunsNothing() throws SQLException {
    UUID incident = Given.aReportedHijack();
    UUID id = EvidenceSamples.added(incident, "page.png", EvidenceSamples.HTML);

    Response answer = EvidenceSamples.open(Role.AUDITOR, incident, id);

    answer
        .then()
        .statusCode(200)
        .contentType("application/octet-stream")
        .header("Content-Disposition", "attachment; filename=\"evidence-1.html\"")
        .header("X-Content-Type-Options", "nosniff");
    // each policy holds by itself
    assertTrue(
        answer
            .headers()
            .getValues("Content-Security-Policy")
            .contains("sandbox; default-src 'none'"));
    assertArrayEquals(EvidenceSamples.HTML, answer.asByteArray());
    assertEquals(1, audit.entries("evidence-viewed", id.toString()).size());
    assertEquals(1, audit.entries("evidence-added", id.toString()).size());
  }

  @Test
  void aPictureIsShown() {
    UUID incident = Given.aReportedHijack();
    byte[] png = EvidenceSamples.png();
    UUID id = EvidenceSamples.added(incident, "../../a.html", png);

    EvidenceSamples.open(Role.IT, incident, id)
        .then()
        .statusCode(200)
        .contentType("image/png")
        .header("Content-Disposition", "inline; filename=\"evidence-1.png\"");
    assertEquals(
        "a.html", Given.pr().get(EvidenceSamples.path(incident)).path("items[0].name").toString());
  }

  @Test
  void theSameBytesAreTakenOnce() {
    UUID incident = Given.aReportedHijack();
    EvidenceSamples.added(incident, "first.pdf", EvidenceSamples.PDF);

    EvidenceSamples.add(Role.IT, incident, "second.pdf", EvidenceSamples.PDF)
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("file"))
        .body("errors[0].detail", equalTo("「second.pdf」は、証拠「first.pdf」と同じ内容です。追加する必要はありません。"));
  }

  @Test
  void aRepeatedRequestAddsOnce() {
    UUID incident = Given.aReportedHijack();
    String key = UUID.randomUUID().toString();
    List<String> ids =
        List.of(1, 2).stream()
            .map(
                _ ->
                    EvidenceSamples.multipart(Role.PR)
                        .header("Idempotency-Key", key)
                        .multiPart("file", "a.pdf", EvidenceSamples.PDF)
                        .post(EvidenceSamples.path(incident))
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
            .toList();
    assertEquals(ids.getFirst(), ids.getLast());
  }

  @Test
  void whatIsNoEvidenceIsRefusedByItsName() {
    UUID incident = Given.aReportedHijack();
    refused(incident, "tool.png", "MZ\u0090".getBytes(StandardCharsets.ISO_8859_1), "type-unknown");
    refused(incident, "tool.png", new byte[0], "empty");
    EvidenceSamples.multipart(Role.PR)
        .multiPart("note", "a")
        .post(EvidenceSamples.path(incident))
        .then()
        .statusCode(422)
        .body("type", endsWith("evidence-file-missing"));
  }

  @Test
  void anAddressIsWrittenDownAndNotFetched() {
    UUID incident = Given.aReportedHijack();
    String url = "https://x.example/nagasaki_fake?a=1";
    Response added =
        Given.pr()
            .body(
                "{\"url\": \"%s\", \"seenAt\": \"2026-11-22T08:00:00+09:00\", \"seen\": \"市章の写し\"}"
                    .formatted(url))
            .post(EvidenceSamples.path(incident));

    added.then().statusCode(201).body("mediaType", equalTo("text/plain"));
    added.then().body("name", equalTo(url)).body("seenAt", equalTo("2026-11-21T23:00:00Z"));
    UUID id = added.jsonPath().getUUID("id");
    Response content = EvidenceSamples.open(Role.PR, incident, id);
    content.then().header("Content-Disposition", "attachment; filename=\"evidence-1.txt\"");
    String text = new String(content.asByteArray(), StandardCharsets.UTF_8);
    assertTrue(text.contains(url) && text.contains("市章の写し"), text);
    assertTrue(text.contains("2026-11-22T08:00:00+09:00"), text);
  }

  @Test
  void anAddressNeedsAnAddressAndWhatWasSeen() {
    UUID incident = Given.aReportedHijack();
    Given.pr()
        .body(
            "{\"url\": \"javascript:alert(1)\", \"seenAt\": \"2126-11-22T08:00Z\", \"seen\": \"a\"}")
        .post(EvidenceSamples.path(incident))
        .then()
        .statusCode(422)
        .body("errors.field", equalTo(List.of("url", "seenAt")));
  }

  private static void refused(UUID incident, String name, byte[] content, String code) {
    EvidenceSamples.add(Role.PR, incident, name, content)
        .then()
        .statusCode(422)
        .body("type", endsWith("evidence-" + code))
        .body("errors[0].field", equalTo("file"));
  }
}
