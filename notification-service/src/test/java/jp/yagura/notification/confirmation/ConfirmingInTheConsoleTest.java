package jp.yagura.notification.confirmation;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jp.yagura.contract.NotificationEvent.AlertConfirmed;
import jp.yagura.notification.Api;
import jp.yagura.notification.Desk;
import jp.yagura.notification.Scene;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Published;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class ConfirmingInTheConsoleTest {
  @Inject Desk desk;
  @Inject Published published;
  private final Scene hijack = Scene.hijack();
  private String path = "";

  @BeforeEach
  void anAlarmToIt() throws InterruptedException {
    desk.clean();
    desk.hear(hijack.reported());
    desk.send();
    published.forget();
    path =
        Api.NOTIFICATIONS
            + "/"
            + desk.alerts(hijack, "johosystem@nagasaki.example").getFirst().id()
            + "/confirm";
  }

  @Test
  void thePersonIsNamed() {
    Api.as("it").post(path).then().statusCode(200).body("state", equalTo("confirmed"));
    var told = published.events(AlertConfirmed.class);
    assertEquals("console", told.getFirst().via());
    Api.as("admin")
        .post(path)
        .then()
        .statusCode(200)
        .body("confirmedBy", equalTo(told.getFirst().by().name()));
    assertEquals(1, published.events(AlertConfirmed.class).size());
  }

  @Test
  void nobodyConfirmsForAnotherRole() {
    Api.as("pr")
        .header("Accept-Language", "ja")
        .post(path)
        .then()
        .statusCode(403)
        .body("type", equalTo("urn:yagura:problem:alert-of-another-role"))
        .body("detail", equalTo("情報システム課宛の通知です。その担当の人、または管理者が確認できます。"));
    assertEquals(0, published.events(AlertConfirmed.class).size());
  }

  @Test
  void anAllClearWantsNoConfirmation() throws InterruptedException {
    desk.hear(hijack.recovered());
    var allClear = desk.alerts(hijack, "johosystem@nagasaki.example").getLast();
    Api.as("it").post(Api.NOTIFICATIONS + "/" + allClear.id() + "/confirm").then().statusCode(409);
  }
}
