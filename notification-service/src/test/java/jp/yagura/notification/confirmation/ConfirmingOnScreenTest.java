package jp.yagura.notification.confirmation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import jp.yagura.contract.NotificationEvent.AlertConfirmed;
import jp.yagura.notification.Desk;
import jp.yagura.notification.Person;
import jp.yagura.notification.Scene;
import jp.yagura.notification.post.AlertState;
import jp.yagura.testkit.Browser;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Published;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@Tag("screens")
@QuarkusTest
@WithTestResource(Platform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConfirmingOnScreenTest {
  private static final String MINE = "/notifications/mine";
  private static final String IT = "johosystem@nagasaki.example";
  private static final List<Integer> WIDTHS = List.of(390, 1280);

  @Inject Desk desk;
  @Inject TestClock clock;
  @Inject Published published;
  private Browser browser;
  private Scene hijack = Scene.hijack();

  @BeforeAll
  void open() {
    browser = Browser.cleared();
  }

  @AfterAll
  void close() {
    browser.clear();
  }

  @BeforeEach
  void anAlarm() throws InterruptedException {
    desk.clean();
    hijack = Scene.hijack();
    desk.hear(hijack.reported());
    desk.send();
    published.forget();
  }

  @AfterEach
  void nothingWentWrongInTheBrowser() {
    assertEquals(
        List.of(),
        browser.errors().stream().filter(e -> !e.matches(".*status of (404|410).*")).toList());
  }

  @Test
  void whatWaitsForMyRoleIsConfirmedRightThereInMyName() throws InterruptedException {
    for (int width : WIDTHS) {
      Person it = Person.signedIn(browser, "nagasaki-it", width, MINE);
      assertTrue(it.page().getByText("情報システム主管課：未確認").isVisible());
      assertFalse(it.page().getByText("広報主管課：未確認").isVisible());
      it.looks("mine", "ja").open(MINE + "?lang=en").looks("mine", "en").open(MINE + "?lang=ja");
    }
    Person it = Person.signedIn(browser, "nagasaki-it", 390, MINE);
    it.button("確認しました").click();
    assertTrue(it.said().contains("中村 拓海が11月23日(月) 9:00に確認しました。"), it.said());
    assertTrue(it.page().getByText("受信の確認を待っているお知らせはありません。").isVisible());
    it.looks("mine-done", "ja");
    AlertConfirmed told = published.events(AlertConfirmed.class).getFirst();
    assertEquals("中村 拓海", told.by().name());
    assertEquals("console", told.via());
    clock.pass(Duration.ofMinutes(15));
    desk.ring();
    assertEquals(1, desk.alerts(hijack, IT).size());
    assertEquals(2, desk.alerts(hijack, "koho@nagasaki.example").size());
    Person pr = Person.signedIn(browser, "nagasaki-pr", 1280, MINE);
    assertTrue(pr.page().getByText("広報主管課：未確認").isVisible());
  }

  @Test
  void twoRolesAtOneAddressEachSayThatTheyHaveIt() throws InterruptedException {
    Scene ninohe = Scene.hijack("ninohe");
    desk.hear(ninohe.reported());
    Person it = Person.signedIn(browser, "ninohe-it", 1280, MINE);
    it.button("確認しました").click();
    assertTrue(it.page().getByText("受信の確認を待っているお知らせはありません。").isVisible());
    Person pr = Person.signedIn(browser, "ninohe-pr", 1280, MINE);
    pr.button("確認しました").click();
    assertTrue(pr.page().getByText("受信の確認を待っているお知らせはありません。").isVisible());
  }

  @Test
  void theWholeWayWorksByKeyboardAlone() {
    Person it = Person.signedIn(browser, "nagasaki-it", 1280, MINE);
    for (int tab = 0; tab < 40; tab++) {
      it.page().keyboard().press("Tab");
      String focused =
          String.valueOf(it.page().evaluate("document.activeElement.textContent.trim()"));
      if (focused.equals("確認しました")) {
        it.page().keyboard().press("Enter");
        it.page().waitForURL("**/notifications/mine?done=*");
        break;
      }
    }
    assertEquals(AlertState.CONFIRMED, desk.alerts(hijack, IT).getFirst().state());
  }

  @Test
  void theLinkWorksOnAPhoneWithoutScripts() {
    String link = Desk.link(desk.mails(hijack, IT).getFirst());
    for (int width : WIDTHS) {
      Person.visiting(browser, width, true)
          .open(link)
          .looks("ack", "ja")
          .open(link + "?lang=en")
          .looks("ack", "en");
    }
    Person phone = Person.visiting(browser, 390, false).open(link);
    phone.button("確認しました").click();
    assertTrue(phone.said().contains("受信の確認を記録しました"), phone.said());
    assertTrue(phone.said().contains("情報システム課が"), phone.said());
    for (int width : WIDTHS) {
      Person second = Person.visiting(browser, width, true).open(link).looks("ack-already", "ja");
      assertTrue(second.said().contains("すでに確認されています"), second.said());
    }
    assertEquals(AlertState.CONFIRMED, desk.alerts(hijack, IT).getFirst().state());
  }

  @Test
  void aLinkThatEndedSaysWhatToDo() {
    String link = Desk.link(desk.mails(hijack, IT).getFirst());
    clock.pass(Duration.ofDays(8));
    for (int width : WIDTHS) {
      Person late = Person.visiting(browser, width, true).open(link).looks("ack-expired", "ja");
      assertEquals("このリンクの有効期限が切れました", late.heading());
      late.open("/ack/unknown").looks("ack-unknown", "ja");
      assertTrue(late.link("サインインして確認する").isVisible());
      late.open("/ack/unknown?lang=en").looks("ack-unknown", "en");
    }
  }
}
