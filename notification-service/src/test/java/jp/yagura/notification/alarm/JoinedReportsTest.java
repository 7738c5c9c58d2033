package jp.yagura.notification.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yagura.contract.AffectedAccount;
import jp.yagura.notification.Api;
import jp.yagura.notification.Desk;
import jp.yagura.notification.Scene;
import jp.yagura.notification.post.AlertKind;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports become one incident: who is told, and who is not told again. */
@QuarkusTest
@WithTestResource(Platform.class)
class JoinedReportsTest {
  private static final String ONE = "suzuki@nagasaki.example";
  private static final String TWO = "tanaka@nagasaki.example";
  private static final String PR = "koho@nagasaki.example";
  private static final Duration STEP = Duration.ofMinutes(16);

  @Inject Desk desk;
  @Inject TestClock clock;
  private final Scene fake = Scene.impersonation().numbered("R8-0101");
  private final Scene hijack = Scene.hijack().numbered("R8-0102");

  @BeforeEach
  void aTuesdayMorning() {
    desk.clean();
    clock.at(Instant.parse("2026-11-24T01:00:00Z"));
  }

  private String last(String address, Scene scene) {
    return desk.mails(scene, address).getLast().text();
  }

  @Test
  void onlyWhoHasNotBeenToldIsTold() throws InterruptedException {
    desk.hear(fake.reported());
    assertEquals(Set.of("koho", "koho-cho", "shozokucho"), desk.told(fake));
    desk.hear(fake.joins("R8-0102", List.of("pr", "it")));
    desk.hear(fake.joins("R8-0103", List.of("pr", "it")));
    desk.send();
    assertEquals(
        Set.of("koho", "koho-cho", "shozokucho", "johosystem", "johosystem-cho"), desk.told(fake));
    assertEquals(5, desk.mails(fake));
  }

  @Test
  void theMailSaysWhereTheFakeIsAndIsNoLink() throws InterruptedException {
    desk.hear(fake.reported());
    desk.hear(fake.joins("R8-0102", List.of("pr")));
    desk.send();
    String text = last(PR, fake);
    assertTrue(text.contains("x[.]com/nagasaki_kank0"), text);
    assertFalse(text.contains("https://x.com/nagasaki_kank0"), text);
  }

  @Test
  void theNewlyAlarmedHaveToConfirm() throws InterruptedException {
    desk.hear(fake.reported());
    desk.hear(fake.confirmed());
    desk.hear(fake.joins("R8-0102", List.of("pr", "it")));
    desk.send();
    clock.pass(STEP);
    desk.ring();
    assertEquals(1, desk.mails(fake, PR).size());
    assertEquals(2, desk.mails(fake, "johosystem@nagasaki.example").size());
  }

  @Test
  void joiningCallsNothingOff() throws InterruptedException {
    desk.hear(fake.reportedBy(ONE));
    desk.hear(hijack.reportedBy(TWO));
    desk.hear(hijack.joined(fake));
    desk.hear(fake.joins("R8-0102", List.of("pr", "it")));
    desk.send();
    for (Scene scene : List.of(fake, hijack)) {
      assertTrue(
          desk.alerts(scene).stream().noneMatch(alert -> alert.kind() == AlertKind.ALL_CLEAR));
    }
    String told = last(TWO, fake);
    assertTrue(told.contains("R8-0101と同じ件として"), told);
    assertFalse(told.contains("非該当"), told);
    assertTrue(desk.mails(fake, TWO).getLast().subject().startsWith("【結果】R8-0102"));
  }

  @Test
  void theJoinedAlarmWaitsAndGoesOnWhenItIsSeparated() throws InterruptedException {
    desk.hear(fake.reported());
    desk.hear(hijack.reported());
    desk.send();
    desk.hear(hijack.joined(fake));
    clock.pass(STEP);
    desk.ring();
    assertEquals(1, desk.mails(hijack, PR).size());
    assertEquals(2, desk.mails(fake, PR).size());
    desk.hear(hijack.separated(fake));
    clock.pass(STEP);
    desk.ring();
    assertEquals(2, desk.mails(hijack, PR).size());
  }

  @Test
  void everyReporterHearsTheOutcomeUnderTheOwnNumber() throws InterruptedException {
    desk.hear(fake.reportedBy(ONE));
    desk.hear(fake.joinsNow("R8-0104", TWO));
    desk.hear(hijack.reportedBy("sato@nagasaki.example"));
    desk.hear(hijack.joined(fake));
    desk.hear(fake.joins("R8-0102", List.of("pr", "it")));
    desk.hear(fake.closed());
    desk.send();
    assertTrue(desk.mails(fake, ONE).getLast().subject().startsWith("【結果】R8-0101"));
    assertTrue(desk.mails(fake, TWO).getLast().subject().startsWith("【結果】R8-0104"));
    var sato = desk.mails(fake, "sato@nagasaki.example");
    assertTrue(sato.getLast().subject().startsWith("【結果】R8-0102"));
    assertTrue(sato.getLast().text().contains("対応を終了しました"), sato.getLast().text());
    assertTrue(desk.mails(fake, TWO).getFirst().text().contains("R8-0101に加えました"));
  }

  @Test
  void whoseReportMovedHearsOnlyWhereItWent() throws InterruptedException {
    desk.hear(fake.reported());
    desk.hear(hijack.reported());
    desk.hear(fake.joinsNow("R8-0104", TWO));
    desk.hear(fake.leaves("R8-0104", hijack));
    desk.hear(hijack.joins("R8-0104", List.of("pr", "it")));
    desk.send();
    assertEquals(1, desk.mails(fake, TWO).size());
    assertTrue(last(TWO, hijack).contains("R8-0102と同じ件として"), last(TWO, hijack));
    desk.hear(hijack.closed());
    desk.hear(fake.dismissed());
    desk.send();
    assertTrue(last(TWO, hijack).contains("対応を終了しました"), last(TWO, hijack));
    assertEquals(1, desk.mails(fake, TWO).size());
  }

  @Test
  void whoWasSeparatedHearsTheOutcomeOfTheOwnIncident() throws InterruptedException {
    desk.hear(fake.reportedBy(ONE));
    desk.hear(hijack.reportedBy(TWO));
    desk.hear(hijack.joined(fake));
    desk.hear(fake.joins("R8-0102", List.of("pr", "it")));
    desk.hear(hijack.separated(fake));
    desk.hear(fake.leaves("R8-0102", hijack));
    desk.hear(fake.dismissed());
    desk.send();
    assertTrue(last(TWO, fake).contains("別の件として"), last(TWO, fake));
    desk.hear(hijack.closed());
    desk.send();
    assertTrue(last(TWO, hijack).contains("対応を終了しました"), last(TWO, hijack));
  }

  @Test
  void theHeadOfAnotherAccountIsToldOnce() throws InterruptedException {
    String head = "bousai-cho-" + System.nanoTime() + "@nagasaki.example";
    Response contact =
        Api.as("admin")
            .body(
                Map.of(
                    "role", "head",
                    "seat", "head",
                    "division", "防災危機管理室",
                    "name", "防災危機管理室長",
                    "address", head,
                    "channel", "email",
                    "english", false))
            .post(Api.CONTACTS);
    contact.then().statusCode(201);
    try {
      var other = new AffectedAccount(null, "防災", "x", "防災危機管理室", false);
      desk.hear(fake.reported());
      desk.send();
      assertEquals(0, desk.mails(fake, head).size());
      desk.hear(fake.joins("R8-0102", List.of("pr"), other));
      desk.hear(fake.joins("R8-0103", List.of("pr"), other));
      desk.send();
      assertEquals(1, desk.mails(fake, head).size());
      // who answers for every division has the alarm already
      assertEquals(1, desk.mails(fake, "shozokucho@nagasaki.example").size());
      assertEquals(4, desk.mails(fake));
    } finally {
      Api.as("admin")
          .header("If-Match", contact.header("ETag"))
          .post(contact.header("Location") + "/retire")
          .then()
          .statusCode(200);
    }
  }
}
