package jp.yagura.incident.notice;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import jp.yagura.incident.Given;
import jp.yagura.incident.ServiceScreens;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.OnScreen;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is as long as people count it: in the API, in forms, and in the sentence that refuses. */
@QuarkusTest
@WithTestResource(Platform.class)
class LengthsAsPeopleCountThemTest extends ServiceScreens {
  private static final String FAMILY = "👨‍👩‍👧‍👦";

  @ParameterizedTest
  @ValueSource(strings = {"市", "葛\uDB40\uDD00", "か\u3099", FAMILY, "🇯🇵"})
  void theApiCountsCharacters(String character) {
    String incident = Given.aReportedHijack().toString();
    String id = NoticeRequests.draft(incident).path("id");
    String fits = character.repeat(120);
    write(id, fits, "本文。").then().statusCode(200).body("text.title", equalTo(fits));
    write(id, fits + character, "本文。")
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("title"))
        .body("errors[0].detail", equalTo("120文字以内で入力してください（現在121文字）。"));
    write(id, fits, "\r\n".repeat(2999) + "。").then().statusCode(200);
  }

  @Test
  void aPolicyCountsThemToo() {
    UUID incident = Given.aReportedHijack();
    Map<String, String> fits = Map.of("severity", "low", "reason", FAMILY.repeat(4000));
    Given.decide(Role.PR, incident, "severity", fits).then().statusCode(200);
    Given.pr()
        .header("Accept-Language", "en")
        .body(Map.of("text", FAMILY.repeat(4001)))
        .post("/api/v1/incidents/{id}/comments", incident)
        .then()
        .statusCode(422)
        .body("errors[0].detail", equalTo("Use at most 4000 characters; there are 4001 now."));
  }

  @Test
  void theFormsCountThemToo() {
    UUID incident = Given.aReportedHijack();
    String notice = NoticeRequests.draft(incident.toString()).path("id");
    OnScreen pr =
        someone("nagasaki-pr", 1280)
            .open("/incidents/" + incident + "/notices/" + notice + "/edit");
    Page page = pr.page();
    page.locator("#title").fill(FAMILY.repeat(121));
    page.locator("button[value=save]").click();
    page.getByText("120文字以内で入力してください（現在121文字）。").first().waitFor();
    pr.looked("notice-too-long", "ja");
    assertEquals(FAMILY.repeat(121), page.locator("#title").inputValue());
    page.locator("#title").fill(FAMILY.repeat(120));
    page.locator("button[value=save]").click();
    page.locator("#title")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    assertEquals(
        FAMILY.repeat(120),
        NoticeRequests.pr().get("/api/v1/notices/" + notice).path("text.title"));
    nothingWrong();
  }

  @Test
  void theApiDescriptionSaysWhatCounts() {
    given()
        .get("/q/openapi?format=json")
        .then()
        .body("components.schemas.NewReport.properties.description.x-max-characters", equalTo(4000))
        .body("components.schemas.NewReport.properties.links.items.x-max-characters", equalTo(2000))
        .body("components.schemas.NewReport.properties.description.maxLength", equalTo(128000));
  }

  private static Response write(String id, String title, String body) {
    Response read = NoticeRequests.pr().get("/api/v1/notices/" + id);
    return NoticeRequests.pr()
        .header("If-Match", read.header("ETag"))
        .body(Map.of("kind", "FIRST", "title", title, "body", body))
        .put("/api/v1/notices/" + id);
  }
}
