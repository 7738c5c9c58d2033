package jp.yagura.notification.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import jp.yagura.notification.Desk;
import jp.yagura.notification.Person;
import jp.yagura.notification.Scene;
import jp.yagura.testkit.Browser;
import jp.yagura.testkit.Mails;
import jp.yagura.testkit.Platform;
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
class AlertPagesTest {
  private static final String IT = "johosystem@nagasaki.example";
  private static final List<Integer> WIDTHS = List.of(390, 1280);

  @Inject Desk desk;
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
  void anAlarmThatOneAddressRefused() throws InterruptedException {
    desk.clean();
    hijack = Scene.hijack();
    Mails.rejecting(IT);
    desk.hear(hijack.reportedBy("yamada@nagasaki.example"));
    desk.send();
    Mails.accepting(IT);
  }

  @AfterEach
  void nothingWentWrongInTheBrowser() {
    assertEquals(
        List.of(),
        browser.errors().stream()
            .filter(e -> !e.matches(".*status of (404|409|412|422).*"))
            .toList());
  }

  @Test
  void theMailsAreReadableOnAPhoneAndOnADesk() throws InterruptedException {
    desk.hear(hijack.closed());
    desk.send();
    for (int width : WIDTHS) {
      Person reader = Person.visiting(browser, width, true);
      reader.page().setContent(desk.mails(hijack, "koho@nagasaki.example").getFirst().html());
      reader.looks("mail-alarm", "ja");
      assertTrue(reader.link("受信を確認する").isVisible());
      var mails = desk.mails(hijack, "yamada@nagasaki.example");
      reader.page().setContent(mails.getFirst().html());
      reader.looks("mail-receipt", "ja");
      reader.page().setContent(mails.getLast().html());
      reader.looks("mail-outcome", "ja");
    }
  }

  @Test
  void theListGroupsByIncidentAndSaysWhatFailedInPlainWords() {
    for (int width : WIDTHS) {
      Person admin = Person.signedIn(browser, "nagasaki-admin", width, "/notifications");
      assertEquals("通知の状況", admin.heading());
      assertTrue(admin.page().getByText("広報主管課：未確認").first().isVisible());
      assertTrue(admin.page().getByText("宛先のアドレスが見つからないと、相手のメールサーバーが答えました。").first().isVisible());
      assertFalse(admin.page().locator("main").textContent().contains("550"));
      admin.looks("alerts", "ja").open("/notifications?lang=en").looks("alerts", "en");
    }
  }

  @Test
  void theListIsNarrowedByNumberStateAndRecipient() {
    Person admin = Person.signedIn(browser, "nagasaki-admin", 1280, "/notifications");
    admin.write("受付番号", "ｒ８－０００１").write("宛先", "JOHOSYSTEM");
    admin.page().getByLabel("状態").selectOption("blocked");
    admin.button("絞り込む").click();
    assertEquals(1, admin.page().locator("tbody tr").count());
    assertEquals("ｒ８－０００１", admin.page().getByLabel("受付番号").inputValue());
    admin.write("受付番号", "R8-9999").button("絞り込む").click();
    assertTrue(admin.page().getByText("「R8-9999」のインシデントは見つかりません").isVisible());
    admin.looks("alerts-none", "ja").link("すべての通知を表示する").click();
    assertEquals("/notifications", admin.place());
    admin.open("/notifications?recipient=%25&state=sent");
    assertTrue(admin.page().getByText("この条件の通知はありません。").isVisible());
  }

  @Test
  void aLongListGoesOnOnTheNextPage() throws InterruptedException {
    for (int i = 0; i < 10; i++) {
      desk.hear(Scene.hijack().reported());
    }
    Person pr = Person.signedIn(browser, "nagasaki-pr", 1280, "/notifications?recipient=nagasaki");
    assertEquals(50, pr.page().locator("tbody tr").count());
    pr.link("次のページ").click();
    assertEquals(17, pr.page().locator("tbody tr").count());
    assertTrue(pr.place().contains("recipient=nagasaki"));
    pr.link("最初のページ").click();
    assertEquals(50, pr.page().locator("tbody tr").count());
  }

  @Test
  void aBlockedOneIsResumedWithAReason() throws InterruptedException {
    for (int width : WIDTHS) {
      Person admin =
          Person.signedIn(
              browser, "nagasaki-admin", width, "/notifications?incident=" + hijack.id());
      admin.link("送信を再開する 情報システム課").click();
      admin.looks("alert-blocked", "ja");
      assertFalse(admin.page().getByText("550").first().isVisible());
      admin.page().getByText("メールサーバーの答え（原文）").click();
      assertTrue(admin.page().getByText("550").first().isVisible());
      admin.page().evaluate("document.querySelector('main').scrollIntoView()");
      admin.button("送信を再開する").click();
      assertTrue(admin.page().getByText("送信を再開する理由を").first().isVisible());
      admin.looks("alert-no-reason", "ja");
      String here = admin.place().replaceAll("/unblock$", "");
      admin.open(here + "?lang=en").looks("alert-blocked", "en");
      admin.open(here + "?lang=ja");
    }
    Person admin =
        Person.signedIn(browser, "nagasaki-admin", 1280, "/notifications?incident=" + hijack.id());
    admin.link("送信を再開する 情報システム課").click();
    admin.write("再開する理由", "アドレスが有効になったため").button("送信を再開する").click();
    assertTrue(admin.said().contains(IT + " への送信を再開しました"), admin.said());
    desk.send();
    assertEquals(1, desk.mails(hijack, IT).size());
  }

  @Test
  void oneIsSentAgainAndWhoComesTooLateIsTold() throws InterruptedException {
    Person pr = Person.signedIn(browser, "nagasaki-pr", 1280, "/notifications");
    pr.link("広報広聴課長").click();
    Page page = pr.page();
    String here = pr.place();
    pr.looks("alert-sent", "ja").button("もう一度送信する").click();
    assertTrue(pr.said().contains("koho-cho@nagasaki.example へもう一度送ります"), pr.said());
    Person late = Person.signedIn(browser, "nagasaki-pr", 390, here);
    assertEquals(0, late.page().getByText("もう一度送信する").count());
    desk.send();
    late.open(here);
    page.navigate(page.url());
    pr.button("もう一度送信する").click();
    late.button("もう一度送信する").click();
    assertTrue(late.page().locator(".banner--error").isVisible());
    late.looks("alert-too-late", "ja");
  }
}
