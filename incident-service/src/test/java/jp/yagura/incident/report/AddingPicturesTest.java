package jp.yagura.incident.report;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.UUID;
import jp.yagura.incident.Given;
import jp.yagura.incident.ServiceScreens;
import jp.yagura.incident.evidence.EvidenceSamples;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.OnScreen;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;

/** Whoever reported adds pictures to the own report until the response is over. */
@QuarkusTest
@WithTestResource(Platform.class)
class AddingPicturesTest extends ServiceScreens {

  private static JsonPath reported() {
    return Given.as(Given.NAGASAKI, Role.STAFF)
        .body(Given.report("HIJACK", "YES"))
        .post("/api/v1/reports")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  private static Response add(String role, Object report, String name, byte[] picture) {
    return Given.as(Given.NAGASAKI, role)
        .contentType(ContentType.MULTIPART)
        .multiPart("shots", name, picture, "image/png")
        .post("/api/v1/reports/" + report + "/pictures");
  }

  @Test
  void onlyTheReporterAddsThemAndTheSamePictureIsStoredOnce() {
    JsonPath report = reported();
    String id = report.getString("reportId");
    byte[] picture = EvidenceSamples.png();
    add(Role.STAFF, id, "a.png", picture).then().statusCode(201).body("items", hasSize(1));
    add(Role.STAFF, id, "b.png", picture).then().statusCode(201).body("items", hasSize(1));
    add(Role.PR, id, "a.png", EvidenceSamples.png()).then().statusCode(404);
    add(Role.HEAD, id, "a.png", EvidenceSamples.png()).then().statusCode(404);
    add(Role.STAFF, id, "a.svg", "<svg/>".getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("shots"));

    Given.as(Given.NAGASAKI, Role.STAFF)
        .body("{\"name\": \"a.png\", \"content\": \"%%\"}")
        .post("/api/v1/reports/" + id + "/pictures")
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("content"));
    String sent = java.util.Base64.getEncoder().encodeToString(picture);
    Given.as(Given.NAGASAKI, Role.STAFF)
        .body("{\"name\": \"c.png\", \"content\": \"" + sent + "\"}")
        .post("/api/v1/reports/" + id + "/pictures")
        .then()
        .statusCode(201)
        .body("items", hasSize(1));

    UUID incident = report.getUUID("incidentId");
    Given.pr()
        .get("/api/v1/incidents/" + incident + "/evidence")
        .then()
        .body("items", hasSize(1))
        .body("items[0].reportNumber", equalTo(report.getString("number")));
    Given.pr()
        .get("/api/v1/incidents/" + incident + "/evidence/verification")
        .then()
        .body("sound", equalTo(true));
    assertTrue(Given.timeline(incident).contains("evidence-received"));
  }

  @Test
  void whenTheResponseIsOverNothingIsAdded() {
    JsonPath report = reported();
    Given.decide(Role.PR, report.getUUID("incidentId"), "dismiss", "{\"reason\": \"誤報\"}")
        .then()
        .statusCode(200);
    add(Role.STAFF, report.getString("reportId"), "a.png", EvidenceSamples.png())
        .then()
        .statusCode(409);
  }

  @Test
  void thirtyPicturesAreEnough() {
    String id = reported().getString("reportId");
    for (int n = 0; n < AddPictures.MOST_OF_A_REPORT; n++) {
      add(Role.STAFF, id, n + ".png", EvidenceSamples.png()).then().statusCode(201);
    }
    add(Role.STAFF, id, "more.png", EvidenceSamples.png())
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("shots"));
  }

  @Test
  void theyAreAddedOnTheReceipt() throws InterruptedException {
    for (String language : new String[] {"ja", "en"}) {
      boolean ja = language.equals("ja");
      for (int width : new int[] {1280, 390}) {
        String id = reported().getString("reportId");
        OnScreen staff =
            someone("nagasaki-staff", width).open("/reports/" + id + "/receipt?lang=" + language);
        staff.button(ja ? "画像を追加する" : "Add the pictures");
        staff.looked("receipt-no-picture", language);
        assertEquals("true", staff.page().locator("#shots").getAttribute("aria-invalid"));
        staff
            .page()
            .setInputFiles(
                "#shots", new FilePayload("後から.png", "image/png", EvidenceSamples.png()));
        staff.button(ja ? "画像を追加する" : "Add the pictures");
        staff.looked("receipt-picture-added", language);
        assertTrue(staff.page().locator("main").innerText().contains("後から.png"));
      }
    }
    nothingWrong();
  }
}
