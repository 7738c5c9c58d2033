package jp.yagura.incident.placement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.incident.Given;
import jp.yagura.incident.RegisteredAccounts;
import jp.yagura.incident.ServiceScreens;
import jp.yagura.incident.notice.NoticeRequests;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.OnScreen;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;

/** Where a notice was put is recorded, and never an account that may be hijacked. */
@QuarkusTest
@WithTestResource(Platform.class)
class PlacingANoticeTest extends ServiceScreens {
  @Inject RegisteredAccounts accounts;

  private static Response place(UUID notice, String body) {
    return NoticeRequests.pr().body(body).post("/api/v1/notices/" + notice + "/placements");
  }

  @Test
  void whereAndWhenItWasPutIsKeptAndCanBeTakenBack() {
    UUID notice = NoticeRequests.aPublishedNotice();
    String id =
        place(
                notice,
                """
                {"medium": "DISASTER_RADIO", "at": "2026-11-23T08:58:00+09:00"}""")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String all = "/api/v1/notices/" + notice + "/placements";
    NoticeRequests.pr()
        .get(all)
        .then()
        .body("items.medium", contains("DISASTER_RADIO"))
        .body("items[0].placedAt", equalTo("2026-11-22T23:58:00Z"));
    UUID incident =
        UUID.fromString(NoticeRequests.pr().get("/api/v1/notices/" + notice).path("incidentId"));
    assertTrue(Given.timeline(incident).contains("notice-placed"));

    NoticeRequests.pr().post(all + "/" + id + "/take-back").then().statusCode(200);
    NoticeRequests.pr().get(all).then().body("items.size()", equalTo(0));
    assertTrue(Given.timeline(incident).contains("notice-placement-taken-back"));
  }

  @Test
  void anAccountUnderSuspicionCarriesNoNotice() throws InterruptedException {
    String url = aNewAccount();
    UUID notice = NoticeRequests.aPublishedNotice();
    String body = "{\"medium\": \"OFFICIAL_ACCOUNT\", \"place\": \"%s\"}".formatted(url);
    UUID hijack = hijackOf(url, "");
    place(notice, body)
        .then()
        .statusCode(422)
        .body("type", containsString("placement-suspected"))
        .body("errors[0].field", equalTo("place"));
    Given.decide(Role.PR, hijack, "dismiss", Map.of("reason", "本人の投稿でした")).then().statusCode(200);
    place(notice, body).then().statusCode(201);
  }

  @Test
  void theSecondAccountOfAnIncidentCarriesNoneUntilItIsRecovered() throws InterruptedException {
    String first = aNewAccount();
    String second = aNewAccount();
    UUID hijack = hijackOf(first, "");
    String number = Given.incident(hijack).getString("number");
    hijackOf(second, ", \"joins\": \"" + number + "\"");
    UUID notice = NoticeRequests.aPublishedNotice();
    String body = "{\"medium\": \"OFFICIAL_ACCOUNT\", \"place\": \"%s\"}".formatted(second);
    place(notice, body).then().statusCode(422).body("type", containsString("placement-suspected"));
    for (String act : List.of("confirm", "contain", "recover")) {
      Given.moved(hijack, act);
    }
    place(notice, body).then().statusCode(201);
  }

  private String aNewAccount() throws InterruptedException {
    String handle = "carrier" + System.nanoTime() % 1_000_000_000;
    accounts.another(handle);
    return "https://x.com/" + handle;
  }

  private static UUID hijackOf(String url, String more) {
    return Given.reported(
        Given.NAGASAKI,
        Role.STAFF,
        """
        {"account": {"url": "%s"}, "kind": "HIJACK", "canSignIn": "YES",
         "description": "覚えのない投稿"%s}"""
            .formatted(url, more));
  }

  @Test
  void everyFieldThatCannotBeTakenIsNamed() {
    UUID notice = NoticeRequests.aPublishedNotice();
    place(notice, "{\"medium\": \"OFFICIAL_ACCOUNT\"}")
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("place"));
    place(notice, "{\"medium\": \"LINE\", \"at\": \"2031-01-01T00:00:00+09:00\"}")
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("at"));
    String draft = NoticeRequests.draft(NoticeRequests.aReportedHijack()).path("id");
    place(UUID.fromString(draft), "{\"medium\": \"LINE\"}")
        .then()
        .statusCode(409)
        .body("type", containsString("placement-of-no-public-notice"));
  }

  @Test
  void itIsRecordedOnScreen() throws InterruptedException {
    UUID notice = NoticeRequests.aPublishedNotice();
    String incident = NoticeRequests.pr().get("/api/v1/notices/" + notice).path("incidentId");
    for (String language : new String[] {"ja", "en"}) {
      for (int width : new int[] {1280, 390}) {
        OnScreen pr =
            someone("nagasaki-pr", width)
                .open("/incidents/" + incident + "/notices/" + notice + "?lang=" + language);
        Page page = pr.page();
        if (!page.locator("#medium").isVisible()) {
          page.locator("#placements details summary").click();
        }
        page.locator("#medium").selectOption("OFFICIAL_ACCOUNT");
        pr.looked("notice-placements", language);
        page.locator("#placements form button").last().click();
        pr.looked("notice-placement-wrong", language);
        page.locator("#place").fill("長崎市防災 @nagasaki_bosai");
        page.locator("form button.btn--line").click();
        page.locator("#placements li").first().waitFor();
        pr.looked("notice-placed", language);
      }
    }
    assertEquals(
        4,
        someone("nagasaki-pr", 1280)
            .open("/incidents/" + incident + "/notices/" + notice)
            .page()
            .locator("#placements li")
            .count());
    nothingWrong();
  }
}
