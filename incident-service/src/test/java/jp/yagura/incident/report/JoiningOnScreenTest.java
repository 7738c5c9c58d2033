package jp.yagura.incident.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.UUID;
import jp.yagura.incident.Given;
import jp.yagura.incident.RegisteredAccounts;
import jp.yagura.incident.ServiceScreens;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.OnScreen;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;

/** One matter reported twice, in a browser: asked about, joined, separated and corrected. */
@QuarkusTest
@WithTestResource(Platform.class)
class JoiningOnScreenTest extends ServiceScreens {
  @Inject RegisteredAccounts accounts;

  private static JsonPath filed(String fake) {
    return Given.as(Given.NAGASAKI, Role.STAFF)
        .body(
            """
            {"account": {"handle": "nagasaki_sample_kanko", "platform": "x"},
             "kind": "IMPERSONATION", "canSignIn": "YES", "description": "偽のアカウントがある。",
             "links": [], "fakeUrl": "%s"}"""
                .formatted(fake))
        .post("/api/v1/reports")
        .jsonPath();
  }

  private static String aFake() {
    return "https://x.com/fake_" + UUID.randomUUID().toString().substring(0, 8);
  }

  @Test
  void whoReportsTheSameJoinsIt() throws InterruptedException {
    accounts.arrive();
    for (String language : new String[] {"ja", "en"}) {
      for (int width : new int[] {1280, 320}) {
        String fake = aFake();
        String number = filed(fake).getString("number");
        OnScreen staff =
            someone("nagasaki-staff", width)
                .open("/reports/new?lang=" + language + "&fake=" + fake);
        Page page = staff.page();
        page.locator("#other").fill(fake);
        page.locator("input[name=canSignIn]").first().check();
        page.locator("#description").fill("同じ偽アカウントを見つけた。");
        page.locator("form button.btn--big").click();
        page.locator("#same").waitFor();
        staff.looked("report-same", language);
        page.locator("button[name=joins][value='" + number + "']").click();
        page.waitForURL("**/receipt");
        assertTrue(page.locator("main").innerText().contains(number));
        staff.looked("receipt-joined", language);
        staff.open("/reports?lang=" + language).looked("my-reports-joined", language);
      }
    }
    nothingWrong();
  }

  @Test
  void prJoinsSeparatesAndCorrects() throws InterruptedException {
    accounts.arrive();
    for (String language : new String[] {"ja", "en"}) {
      for (int width : new int[] {1280, 320}) {
        JsonPath one = filed(aFake());
        JsonPath two = filed(aFake());
        OnScreen pr =
            someone("nagasaki-pr", width)
                .open("/incidents/" + two.getString("incidentId") + "?lang=" + language);
        Page page = pr.page();
        page.locator("details:has(form[action$='/join']) summary").click();
        page.locator("form[action$='/join'] button").click();
        page.waitForLoadState();
        assertEquals("true", page.locator("#into-join").getAttribute("aria-invalid"));
        pr.looked("join-wrong", language);
        page.locator("#into-join").fill(one.getString("number"));
        page.locator("form[action$='/join'] button").click();
        page.waitForURL("**did=join");
        pr.looked("joined", language);
        assertTrue(page.locator("#reports").innerText().contains(two.getString("number")));
        someone("nagasaki-pr", width)
            .open("/incidents/" + two.getString("incidentId") + "?lang=" + language)
            .looked("goes-on-as", language);
        Locator moved =
            page.locator("#reports li")
                .filter(new Locator.FilterOptions().setHasText(two.getString("number")))
                .locator("details");
        moved.locator("summary").click();
        moved.locator("form[action$='/separate'] button").click();
        page.waitForURL("**did=separate");
        pr.looked("separated", language);
        page.locator("a[href$='/correct']").click();
        page.waitForURL("**/correct");
        pr.looked("correct", language);
        page.locator("form[action$='/correct'] button.btn--solid").click();
        page.waitForLoadState();
        assertEquals("true", page.locator("#reason").getAttribute("aria-invalid"));
        pr.looked("correct-wrong", language);
        page.locator("#description").fill("偽アカウントから、金銭を求めるメッセージが届く。");
        page.locator("#reason").fill("続報による");
        page.locator("form[action$='/correct'] button.btn--solid").click();
        page.waitForURL("**did=correct");
        pr.looked("corrected", language);
        page.locator("a[href$='/correct']").click();
        page.waitForURL("**/correct");
        page.locator("input[name=kind][value=HIJACK]").check();
        page.locator("#kindReason").fill("乗っ取りと分かったため");
        page.locator("form[action$='/reclassify'] button").click();
        page.waitForURL("**did=reclassify");
        pr.looked("reclassified", language);
      }
    }
    nothingWrong();
  }
}
