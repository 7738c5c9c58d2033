package jp.yagura.incident.report;

import static jp.yagura.incident.Given.NAGASAKI;
import static jp.yagura.incident.Given.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jp.yagura.incident.RegisteredAccounts;
import jp.yagura.incident.ServiceScreens;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.OnScreen;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody reports an account that looks like an official one: is it a fake of it? */
@QuarkusTest
@WithTestResource(Platform.class)
class ALookAlikeIsAskedAboutTest extends ServiceScreens {
  private static final String LABEL = "長崎市観光情報（見本） @nagasaki_sample_kanko";
  private static final String FAKE = "https://x.com/nagasaki_sample_kank0";
  private static final String YES = "はい、なりすましとして報告する";
  @Inject RegisteredAccounts accounts;

  @BeforeEach
  void registered() throws InterruptedException {
    accounts.arrive();
  }

  private static ValidatableResponse looksLike(String account) {
    return as(NAGASAKI, Role.STAFF)
        .queryParam("account", account)
        .get("/api/v1/reports/looks-like")
        .then();
  }

  @Test
  void theApiSaysWhichAccountItLooksLike() {
    looksLike(FAKE)
        .statusCode(200)
        .body("looksLike.accountId", equalTo(accounts.kanko().toString()))
        .body("looksLike.handle", equalTo("nagasaki_sample_kanko"))
        .body("looksLike.kind", equalTo("IMPERSONATION"))
        .body("looksLike.differences.kind", contains("confusable"));
    looksLike("@nagasaki_sample＿kanko").body("looksLike.differences.kind", contains("full-width"));
    looksLike("https://www.instagram.com/nagasaki_sample_kanko/")
        .body("looksLike.differences.kind", contains("platform"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://x.com/nagasaki_sample_kanko",
        "@nagasaki_sample_kanko",
        "https://x.com/somebody_else",
        "観光情報",
        "https://x.com/search?q=nagasaki_sample_kanko"
      })
  void anOfficialOneAndAStrangerLookLikeNone(String account) {
    looksLike(account).statusCode(200).body("looksLike", nullValue());
  }

  @Test
  void anAccountHasToBeGiven() {
    looksLike("").statusCode(422).body("errors[0].field", equalTo("account"));
    looksLike("x".repeat(2001)).statusCode(422).body("errors[0].field", equalTo("account"));
  }

  @Test
  void onePressFillsInTheReport() {
    OnScreen staff = someone("nagasaki-staff", 390).open("/reports/new");
    Page page = staff.page();
    page.fill("#description", "偽のメッセージが届いた。");
    page.focus("#other");
    page.keyboard().insertText(FAKE);
    page.locator("#other-like").getByText("そのなりすましですか").waitFor();
    staff.looked("report-look-alike", "ja");
    staff.button(YES);
    assertTrue(page.isChecked("input[name=kind][value=IMPERSONATION]"));
    assertEquals(accounts.kanko().toString(), page.inputValue("[name=account]"));
    assertEquals(LABEL, page.inputValue("#other"));
    assertEquals(FAKE, page.inputValue("#fakeUrl"));
    assertEquals("偽のメッセージが届いた。", page.inputValue("#description"));
    assertEquals(0, page.locator("#other-like button").count());
    page.check("input[name=canSignIn][value=NOT_TRIED]");
    sendAsAnother(staff);
    staff.heading("報告を受け付けました");
    page.getByText("長崎市観光情報（見本）").first().waitFor();
    nothingWrong();
  }

  @Test
  void nobodyIsAskedWhileTheNameIsStillBeingTyped() {
    OnScreen staff = someone("nagasaki-staff", 1280).open("/reports/new");
    Page page = staff.page();
    page.focus("#other");
    page.keyboard().insertText("@nagasaki_sample_kank");
    page.locator("#other-status").getByText("1件見つかりました").waitFor();
    assertEquals(0, page.locator("#other-like button").count());
    page.keyboard().insertText("o_");
    page.locator("#other-like").getByText(YES).waitFor();
    nothingWrong();
  }

  @Test
  void withoutScriptsTheQuestionIsOnTheNextPage() {
    OnScreen staff = withoutScripts("nagasaki-staff").open("/reports/new");
    Page page = staff.page();
    page.fill("#other", "@nagasaki_sample_kanko_");
    page.check("input[name=canSignIn][value=NOT_TRIED]");
    page.fill("#description", "偽のメッセージが届いた。");
    staff.button("報告を送信する");
    page.getByText("そのなりすましですか").waitFor();
    staff.button(YES);
    assertTrue(page.isChecked("input[name=kind][value=IMPERSONATION]"));
    assertEquals(LABEL, page.inputValue("#other"));
    assertTrue(page.inputValue("#description").contains("偽アカウント：@nagasaki_sample_kanko_"));
    sendAsAnother(staff);
    staff.heading("報告を受け付けました");
  }

  @Test
  void theReceiptSaysSoToo() {
    OnScreen staff = withoutScripts("nagasaki-staff").open("/reports/new");
    Page page = staff.page();
    page.check("input[name=kind][value=HIJACK]");
    page.fill("#other", FAKE);
    page.check("input[name=canSignIn][value=NOT_TRIED]");
    page.fill("#description", "偽のメッセージが届いた。");
    sendAsAnother(staff);
    staff.heading("報告を受け付けました");
    page.getByText("に似ています。").waitFor();
  }

  @Test
  void theFormBeginsWithAFakeThatWasFound() {
    OnScreen staff = someone("nagasaki-staff", 1280);
    staff.open("/reports/new?account=" + accounts.kanko() + "&fake=" + FAKE);
    Page page = staff.page();
    assertEquals(LABEL, page.inputValue("#other"));
    assertEquals(FAKE, page.inputValue("#fakeUrl"));
    assertTrue(page.isChecked("input[name=kind][value=IMPERSONATION]"));
    staff.open("/reports/new?fake=javascript:alert(1)");
    assertEquals("", page.inputValue("#fakeUrl"));
    nothingWrong();
  }

  /** Other tests have reported the same, so that it is asked about. */
  private static void sendAsAnother(OnScreen staff) {
    staff.button("報告を送信する");
    staff.page().waitForLoadState();
    if (staff.page().locator("#same").count() > 0) {
      staff.button("別の件として送信する");
    }
  }
}
