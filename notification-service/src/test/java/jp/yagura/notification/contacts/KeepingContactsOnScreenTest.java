package jp.yagura.notification.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import jp.yagura.notification.Desk;
import jp.yagura.notification.Person;
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
class KeepingContactsOnScreenTest {
  private static final String CONTACTS = "/notifications/contacts";
  private static final String SATO = "sato@fuji.example";

  @Inject Desk desk;
  private Browser browser;

  @BeforeAll
  void open() {
    browser = Browser.cleared();
  }

  @AfterAll
  void close() {
    browser.clear();
  }

  @BeforeEach
  void aCleanDesk() {
    desk.clean();
  }

  @AfterEach
  void nothingWentWrongInTheBrowser() {
    Mails.accepting(SATO);
    assertEquals(
        List.of(),
        browser.errors().stream().filter(e -> !e.matches(".*status of (409|422).*")).toList());
  }

  @Test
  void aTurnOnTheDutyListIsAddedTriedChangedAndEnded() {
    Person admin = Person.signedIn(browser, "fuji-admin", 1280, CONTACTS);
    admin.link("連絡先を追加する 情報システム主管課").click();
    admin.looks("contact-new", "ja").button("保存する").click();
    assertTrue(admin.page().getByText("入力内容に2件の誤りがあります").isVisible());
    admin.looks("contact-errors", "ja");
    admin.page().getByLabel("宿直・当番").check();
    admin.write("名前", "佐藤 当番").write("メールアドレス", SATO);
    admin.write("当番の最初の日", "2026-11-24").write("当番の最後の日", "2026-11-23");
    admin.button("保存する").click();
    assertTrue(admin.page().getByText("最初の日以後にしてください").first().isVisible());
    assertEquals("佐藤 当番", admin.page().getByLabel("名前").inputValue());
    admin.write("当番の最後の日", "2026-11-30").button("保存する").click();
    assertTrue(admin.said().contains("連絡先を追加しました"), admin.said());

    admin.page().locator("summary[aria-label^='テストメールを送る 佐藤']").click();
    admin.button("テストメールを送る " + SATO).click();
    assertTrue(admin.said().contains("テストメールを送りました"), admin.said());
    var mail = Mails.to(SATO).getFirst();
    assertEquals("【テスト】富士市 公式アカウントの緊急連絡のテスト", mail.subject());
    assertTrue(mail.text().contains("対応は必要ありません"), mail.text());

    admin.link("変更 佐藤 当番").click();
    admin.looks("contact-edit", "ja").write("名前", "佐藤 次郎").button("保存する").click();
    assertTrue(admin.page().getByText("佐藤 次郎").isVisible());
    admin.page().locator("summary[aria-label^='終了 佐藤']").click();
    admin.looks("contacts-end", "ja").button("この連絡先を終了する " + SATO).click();
    assertTrue(admin.said().contains("連絡先を終了しました"), admin.said());
    assertEquals(0, admin.page().getByText("佐藤 次郎").count());
  }

  @Test
  void aTestMailThatIsRefusedSaysWhy() {
    Mails.rejecting("shukuchoku@fuji.example");
    Person admin = Person.signedIn(browser, "fuji-admin", 390, CONTACTS);
    admin.page().locator("summary[aria-label^='テストメールを送る 宿直']").first().click();
    admin.button("テストメールを送る shukuchoku@fuji.example").click();
    assertTrue(admin.page().getByText("テストメールを送れませんでした").isVisible());
    admin.looks("contacts-test-failed", "ja");
    Mails.accepting("shukuchoku@fuji.example");
  }

  @Test
  void theLastOneOfASeatCannotEnd() {
    Person admin = Person.signedIn(browser, "fuji-admin", 1280, CONTACTS);
    admin.page().locator("summary[aria-label^='終了 宿直']").first().click();
    admin.button("この連絡先を終了する").click();
    assertTrue(admin.page().getByText("先に別の連絡先を登録してください").isVisible());
  }

  @Test
  void thePageIsAccessibleAndReadOnlyForOthers() {
    for (int width : List.of(390, 1280)) {
      Person admin = Person.signedIn(browser, "fuji-admin", width, CONTACTS);
      admin.looks("contacts", "ja").open(CONTACTS + "?lang=en").looks("contacts", "en");
      admin.open(CONTACTS + "/new").looks("contact-new", "en");
    }
    Person pr = Person.signedIn(browser, "fuji-pr", 1280, CONTACTS);
    assertEquals(0, pr.page().getByText("連絡先を追加する").count());
    pr.page().getByText("国民の祝日（1年先まで）").click();
    assertTrue(pr.page().getByText("2027年1月1日(金)").isVisible());
    assertTrue(pr.page().getByText("平日 8:30 から 17:15 まで").isVisible());
    assertTrue(pr.page().getByText("ガイドラインに定めはありません。製品の初期値です。").isVisible());
    pr.looks("contacts-read", "ja");
  }
}
