package jp.yagura.incident.platformrequest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import jp.yagura.incident.Given;
import jp.yagura.incident.ServiceScreens;
import jp.yagura.incident.due.DueSweep;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.OnScreen;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What waits for the reader on the first page: platforms to be asked again. */
@QuarkusTest
@WithTestResource(Platform.class)
class DueRequestsOnScreenTest extends ServiceScreens {
  @Inject DueSweep sweep;
  @Inject TestClock clock;

  @AfterEach
  void asBefore() {
    clock.at(TestClock.START);
  }

  @Test
  void itIsADutyOfTheLeadAndTheHeadConcernedUntilSomebodyAsksAgain() throws InterruptedException {
    // before all others, so that it stands first
    clock.at(TestClock.START.minus(Duration.ofDays(100)));
    UUID incident = Given.aReportedHijack();
    UUID id = PlatformRequestsOf.sent(incident);
    assertEquals(0, links("pr", id));

    clock.pass(Duration.ofDays(4));
    assertEquals(1, links("pr", id));
    sweep.sweep();
    assertEquals(1, links("pr", id), "a reminder does not do it");
    assertEquals(1, links("head", id));
    assertEquals(0, links("it", id));
    for (String language : new String[] {"ja", "en"}) {
      for (int width : new int[] {1280, 320}) {
        someone("nagasaki-pr", width)
            .open("/?lang=" + language)
            .looked("home-with-due-request", language);
      }
    }
    OnScreen pr = someone("nagasaki-pr", 1280).open("/?lang=ja");
    pr.page().locator("#rq-" + id).click();
    pr.heading("Xへの申請（偽アカウントなどの削除）");

    PlatformRequestsOf.act(Role.HEAD, incident, id, "chase", "{}").then().statusCode(200);
    assertEquals(0, links("pr", id));
    nothingWrong();
  }

  private int links(String role, UUID id) throws InterruptedException {
    return someone("nagasaki-" + role, 1280).open("/").page().locator("#rq-" + id).count();
  }
}
