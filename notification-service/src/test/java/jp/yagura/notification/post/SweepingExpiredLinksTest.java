package jp.yagura.notification.post;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import jp.yagura.notification.Desk;
import jp.yagura.notification.Scene;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class SweepingExpiredLinksTest {
  @Inject Desk desk;
  @Inject ConfirmLinkSweep sweep;
  @Inject TestClock clock;
  private final Scene impersonation = Scene.impersonation();
  private String link = "";

  @BeforeEach
  void anAlarmWithTwoLinks() throws InterruptedException {
    desk.clean();
    clock.at(Instant.parse("2026-11-24T01:00:00Z"));
    desk.hear(impersonation.reported());
    desk.send();
    link = Desk.link(desk.mails(impersonation, "koho@nagasaki.example").getFirst());
  }

  @Test
  void anExpiredLinkIsKeptForTheAuditAndThenForgotten() {
    sweep.sweep();
    given().get(link).then().statusCode(200);
    clock.pass(Duration.ofDays(7 + 90));
    sweep.sweep();
    given().get(link).then().statusCode(410);
    clock.pass(Duration.ofSeconds(1));
    sweep.sweep();
    sweep.sweep();
    given().get(link).then().statusCode(404);
    assertEquals(3, desk.alerts(impersonation).size());
  }
}
