package jp.yagura.notification.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import jp.yagura.notification.Desk;
import jp.yagura.notification.Scene;
import jp.yagura.notification.alert.AlertState;
import jp.yagura.testkit.Browser;
import jp.yagura.testkit.Mails;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@QuarkusTest
@WithTestResource(Platform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookingAtPagesTest {
  private static final String IT = "johosystem@nagasaki.example";
  private static final Path SCREENS = Path.of("target/screens");

  @Inject Desk desk;
  private Browser browser;
  private Scene hijack = Scene.hijack();

  @BeforeAll
  void open() {
    browser = Browser.start();
  }

  @AfterAll
  void close() {
    browser.close();
  }

  @BeforeEach
  void anAlarm() throws InterruptedException {
    desk.clean();
    hijack = Scene.hijack();
    desk.hear(hijack.reported());
    desk.send();
  }

  @AfterEach
  void nothingWentWrongInTheBrowser() {
    Mails.accepting(IT);
    assertEquals(List.of(), browser.errors());
  }

  private String at(String path) {
    return RestAssured.baseURI + ":" + RestAssured.port + path;
  }

  private static void isWell(Page page, String name, int width) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(SCREENS.resolve(name + "-" + width + ".png")));
    assertEquals(
        List.of(),
        new AxeBuilder(page)
            .analyze().getViolations().stream().map(v -> v.getId() + ": " + v.getNodes()).toList());
    assertEquals(
        width, ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue(), name);
  }

  @Test
  void theMailIsReadableOnAPhoneAndOnADesk() {
    for (int width : List.of(390, 1280)) {
      Page page = browser.visitor(width, true);
      page.setContent(desk.mails(hijack, IT).getFirst().html());
      isWell(page, "mail", width);
      assertTrue(
          page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("受信を確認する"))
              .isVisible());
    }
  }

  @Test
  void oneConfirmsOnAPhoneWithoutScriptsOrSignIn() {
    Page phone = browser.visitor(390, false);
    phone.navigate(at(Desk.link(desk.mails(hijack, IT).getFirst())));
    phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("確認しました")).click();
    assertTrue(phone.getByRole(AriaRole.STATUS).textContent().contains("情報システム課が"));
    assertEquals(AlertState.CONFIRMED, desk.alerts(hijack, IT).getFirst().state());
  }

  @Test
  void theConfirmPageIsAccessible() {
    for (int width : List.of(390, 1280)) {
      Page page = browser.visitor(width, true);
      page.navigate(at(Desk.link(desk.mails(hijack, IT).getFirst())));
      isWell(page, "ack", width);
    }
    Page english = browser.visitor(390, true);
    english.navigate(at(Desk.link(desk.mails(hijack, IT).getFirst())) + "?lang=en");
    assertEquals("en", english.locator("html").getAttribute("lang"));
    isWell(english, "ack-en", 390);
  }

  @Test
  void peopleSeeWhoWasToldAndSetABlockedOneFree() throws InterruptedException {
    Mails.rejecting(IT);
    Scene second = Scene.hijack();
    desk.hear(second.reported());
    desk.send();
    Mails.accepting(IT);
    for (int width : List.of(390, 1280)) {
      Page page = browser.visitor(width, true);
      page.navigate(at("/notifications?incident=" + second.id()));
      page.locator("#username").fill("nagasaki-admin");
      page.locator("#password").fill("yagura");
      page.locator("#kc-login").click();
      assertEquals("送信不能", page.locator("tbody .chip--red").first().textContent());
      isWell(page, "notifications", width);
      if (width == 1280) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("送信を再開する 情報システム課"))
            .first()
            .click();
        assertTrue(page.getByText("送信を再開しました。").isVisible());
      }
    }
    desk.send();
    assertEquals(1, desk.mails(second, IT).size());
  }
}
