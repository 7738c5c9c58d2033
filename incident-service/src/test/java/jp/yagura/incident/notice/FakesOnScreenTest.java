package jp.yagura.incident.notice;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import jp.yagura.incident.Given;
import jp.yagura.incident.ServiceScreens;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.OnScreen;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several fakes of one incident, as those who write and those who read the notice see them. */
@QuarkusTest
@WithTestResource(Platform.class)
class FakesOnScreenTest extends ServiceScreens {
  @Inject TestClock clock;

  /** The public list shows the newest thirty, and other tests publish too. */
  @BeforeEach
  void later() {
    clock.atADayOfItsOwn();
  }

  @AfterEach
  void asBefore() {
    clock.at(TestClock.START);
  }

  private static String report(String fake, String joins) {
    return """
        {"account": {"handle": "koho_%1$d", "platform": "x"}, "kind": "IMPERSONATION",
         "canSignIn": "YES", "fakeUrl": "https://%2$s_%1$d", "description": "偽物です。"%3$s}"""
        .formatted(
            System.nanoTime(), fake, joins.isEmpty() ? "" : ", \"joins\": \"" + joins + "\"");
  }

  private static String published() {
    UUID incident =
        Given.reported(Given.NAGASAKI, Role.STAFF, report("x.com/nagasaki_official_fake", ""));
    String number = Given.incident(incident).getString("number");
    Given.reported(Given.NAGASAKI, Role.STAFF, report("www.instagram.com/nagasaki_fake", number));
    Given.moved(incident, "confirm");
    String id = NoticeRequests.draft(incident.toString()).path("id");
    NoticeRequests.act(id, "approve", Map.of()).then().statusCode(200);
    NoticeRequests.act(id, "publish", Map.of()).then().statusCode(200);
    return "/incidents/" + incident + "/notices/" + id;
  }

  @Test
  void theyStandInATableThatAPhoneCanShow() throws InterruptedException {
    String notice = published();
    String id = notice.substring(notice.lastIndexOf('/') + 1);
    for (int width : new int[] {1280, 390}) {
      OnScreen pr = someone("nagasaki-pr", width).open(notice + "?lang=ja");
      pr.looked("notice-fakes", "ja");
      pr.open("/public/nagasaki/notices/" + id).looked("public-fakes", "ja");
      // each report names an account that is not registered, and an address
      assertEquals(4, pr.page().locator("main table tbody tr").count());
      assertEquals(0, pr.page().locator("main table a").count());
      pr.open("/en/public/nagasaki/notices/" + id).looked("public-fakes", "en");
    }
    nothingWrong();
    Given.pr()
        .get("/public/nagasaki/notices.json")
        .then()
        .body("notices.find { it.id == '" + id + "' }.body", containsString("・SNS：Instagram／"));
  }
}
