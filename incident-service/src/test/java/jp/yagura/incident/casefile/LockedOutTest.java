package jp.yagura.incident.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.incident.Given;
import jp.yagura.incident.RegisteredAccounts;
import jp.yagura.incident.ServiceScreens;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.OnScreen;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;

/** Where nobody can sign in, the page leads to what can be done without access. */
@QuarkusTest
@WithTestResource(Platform.class)
class LockedOutTest extends ServiceScreens {
  @Inject RegisteredAccounts accounts;

  @Test
  void theNoticeComesFirstThenThePlatformThenWhoHoldsTheRecovery() throws InterruptedException {
    accounts.arrive();
    UUID incident =
        Given.reported(
            Given.NAGASAKI,
            Role.STAFF,
            """
            {"account": {"url": "https://x.com/nagasaki_sample_kanko"}, "kind": "HIJACK",
             "canSignIn": "NO", "description": "管理画面に入れません。"}""");
    String custody = "/accounts/" + accounts.kanko() + "/custody";
    for (String language : new String[] {"ja", "en"}) {
      for (int width : new int[] {1280, 390}) {
        OnScreen pr =
            someone("nagasaki-pr", width).open("/incidents/" + incident + "?lang=" + language);
        pr.looked("incident-locked-out", language);
        assertEquals(
            List.of(
                "/incidents/" + incident + "/notices/new",
                "/incidents/" + incident + "/platform-requests/new?purpose=recovery",
                custody + "/sheet",
                custody),
            pr.page().locator("#locked-out a").all().stream()
                .map(it -> it.getAttribute("href"))
                .toList());
      }
    }
    OnScreen it = someone("nagasaki-it", 1280).open("/incidents/" + incident + "?lang=ja");
    assertEquals(2, it.page().locator("#locked-out a").count());
    assertTrue(it.page().locator("#locked-out").innerText().contains("住民へのお知らせを公開する"));
    // so that nobody else's report is asked whether it is this one
    Given.decide(Role.PR, incident, "dismiss", Map.of("reason", "確認した")).then().statusCode(200);
    nothingWrong();
  }

  @Test
  void whoCanSignInIsNotLedThere() {
    UUID incident = Given.aReportedHijack();
    OnScreen pr = someone("nagasaki-pr", 1280).open("/incidents/" + incident);
    assertEquals(0, pr.page().locator("#locked-out").count());
  }
}
