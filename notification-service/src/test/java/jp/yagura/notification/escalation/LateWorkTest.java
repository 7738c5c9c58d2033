package jp.yagura.notification.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.health.api.Wellness;
import jakarta.inject.Inject;
import java.time.Duration;
import jp.yagura.notification.Api;
import jp.yagura.notification.Desk;
import jp.yagura.notification.Scene;
import jp.yagura.testkit.Mails;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class LateWorkTest {
  @Inject Desk desk;
  @Inject TestClock clock;
  @Inject @Wellness LateWorkHealth watchdog;

  @BeforeEach
  void quiet() {
    desk.clean();
  }

  @Test
  void aTimerThatNobodyClimbsIsSeen() throws InterruptedException {
    desk.hear(Scene.hijack().reported());
    desk.send();
    clock.pass(Duration.ofMinutes(20));
    assertEquals(Status.UP, watchdog.call().getStatus());
    clock.pass(Duration.ofSeconds(1));
    assertEquals(Status.DOWN, watchdog.call().getStatus());
    desk.ring();
    assertEquals(Status.UP, watchdog.call().getStatus());
  }

  @Test
  void aMailThatIsSentAgainIsNotLateFromTheBeginning() throws InterruptedException {
    Scene scene = Scene.hijack();
    desk.hear(scene.reported());
    desk.send();
    clock.pass(Duration.ofMinutes(10));
    var alert = desk.alerts(scene).getFirst();
    Api.as("pr")
        .header("If-Match", "\"v" + alert.version() + '"')
        .post(Api.NOTIFICATIONS + "/" + alert.id() + "/resend")
        .then()
        .statusCode(200);

    assertEquals(Status.UP, watchdog.call().getStatus());
    clock.pass(Duration.ofSeconds(301));
    assertEquals(Status.DOWN, watchdog.call().getStatus());
  }

  @Test
  void aMailThatDoesNotLeaveIsSeen() throws InterruptedException {
    Mails.down();
    desk.hear(Scene.hijack().reported());
    desk.send();
    assertEquals(Status.UP, watchdog.call().getStatus());
    clock.pass(Duration.ofSeconds(301));
    desk.send();
    assertEquals(Status.DOWN, watchdog.call().getStatus());
    desk.mailServerReturns();
    assertEquals(Status.UP, watchdog.call().getStatus());
  }
}
