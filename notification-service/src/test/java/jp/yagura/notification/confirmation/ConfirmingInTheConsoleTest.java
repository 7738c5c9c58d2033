package jp.yagura.notification.confirmation;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import jp.yagura.contract.NotificationEvent.AlertConfirmed;
import jp.yagura.notification.AlertId;
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
  @Inject AgroalDataSource database;
  private final Scene hijack = Scene.hijack();
  private AlertId alert = AlertId.fresh();
  private String path = "";

  @BeforeEach
  void anAlarmToIt() throws InterruptedException {
    desk.clean();
    desk.hear(hijack.reported());
    desk.send();
    published.forget();
    alert = desk.alerts(hijack, "johosystem@nagasaki.example").getFirst().id();
    path = Api.NOTIFICATIONS + "/" + alert + "/confirm";
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

  /** Both have read the alert when the row becomes free. */
  @Test
  void twoPeopleAtOnceAreOneConfirmation() throws Exception {
    try (var pool = Executors.newFixedThreadPool(2);
        Connection other = database.getConnection()) {
      other.setAutoCommit(false);
      try (var lock = other.prepareStatement("select id from alert where id = ? for update")) {
        lock.setObject(1, alert.value());
        lock.execute();
      }
      var answers =
          Stream.of("it", "admin")
              .map(who -> pool.submit(() -> Api.as(who).post(path).statusCode()))
              .toList();
      long patience = System.nanoTime() + 20_000_000_000L;
      while (waiting() < 2 && System.nanoTime() < patience) {
        Thread.onSpinWait();
      }
      other.rollback();

      assertEquals(List.of(200, 200), List.of(answers.get(0).get(), answers.get(1).get()));
    }
    assertEquals(1, published.events(AlertConfirmed.class).size());
  }

  private int waiting() throws SQLException {
    try (Connection connection = database.getConnection();
        var statement = connection.createStatement();
        var count =
            statement.executeQuery(
                "select count(*) from pg_stat_activity"
                    + " where wait_event_type = 'Lock' and query like '%from alert%'")) {
      count.next();
      return count.getInt(1);
    }
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
