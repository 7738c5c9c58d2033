package jp.yagura.account.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import jp.yagura.account.Given;
import jp.yagura.account.registry.AccountView;
import jp.yagura.testkit.Browser;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The register's pages as people use them: signed in at the real identity provider. */
@QuarkusTest
@WithTestResource(Platform.class)
class TheRegisterInABrowserTest {
  @Inject Given given;
  private Browser browser;
  private boolean scripts;

  @BeforeEach
  void open() {
    browser = Browser.start();
  }

  @AfterEach
  void close() {
    browser.close();
  }

  private Page signedIn(String user, int width, boolean scripts) {
    this.scripts = scripts;
    Page page = browser.visitor(width, scripts);
    page.navigate(url("/accounts"));
    page.locator("#username").fill(user);
    page.locator("#password").fill("yagura");
    page.locator("#kc-login").click();
    assertEquals(url("/accounts"), page.url());
    return page;
  }

  private static String url(String path) {
    return "http://localhost:" + RestAssured.port + path;
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void anAccountIsRegisteredCorrectedAndMoved(int width) {
    Page page = signedIn("nagasaki-pr", width, width == 1280);
    String handle = Given.aHandle();
    link(page, "アカウントを登録する").click();
    button(page, "登録する").click();
    assertTrue(page.getByText("入力内容に5件の誤りがあります").isVisible());
    seen(page, "form-errors-" + width);

    page.getByLabel("SNSの種類").selectOption("x");
    page.getByLabel("アカウント名").fill("@" + handle);
    page.getByLabel("アカウントのURL").fill("https://x.com/" + handle);
    page.getByLabel("表示名").fill("長崎市の試験");
    page.getByLabel("運用する所属").fill("観光政策課");
    page.getByLabel("責任者").fill("観光政策課長");
    button(page, "登録する").click();
    assertTrue(heading(page, "長崎市の試験").isVisible());

    link(page, "内容を変更する").click();
    seen(page, "edit-" + width);
    page.getByLabel("表示名").fill("長崎市の新しい名前");
    button(page, "変更を保存する").click();
    assertTrue(page.getByText("長崎市の試験 → 長崎市の新しい名前").isVisible());

    button(page, "状態を変更する").click();
    assertTrue(page.getByText("変更後の状態を選んでください。").first().isVisible());
    page.getByLabel("休止中").check();
    page.getByLabel("理由").fill("年度末のため");
    button(page, "状態を変更する").click();
    assertTrue(page.getByText("年度末のため").isVisible());
    seen(page, "detail-" + width);
    page.navigate(url("/accounts?division=観光政策課"));
    seen(page, "list-" + width);
    assertEquals(List.of(), browser.errors().stream().filter(e -> !e.contains("422")).toList());
  }

  @Test
  void whoOnlyReadsIsOfferedNothingElse() {
    AccountView account = given.anAccount();
    Page page = signedIn("nagasaki-auditor", 1280, true);
    assertEquals(0, link(page, "アカウントを登録する").count());
    page.navigate(url("/accounts/" + account.id() + "?lang=en"));
    assertTrue(heading(page, "History").isVisible());
    assertEquals("en", page.locator("html").getAttribute("lang"));
    assertEquals(0, button(page, "Change the state").count());
    assertEquals(0, link(page, "Change the entry").count());
    seen(page, "detail-en");
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void residentsSeeTheListAndAskAboutAnAccount(int width) {
    AccountView account = given.anAccount("fuji", Given.aHandle());
    scripts = width == 390;
    Page page = browser.visitor(width, scripts);
    page.navigate(url("/public/fuji/accounts"));
    seen(page, "public-list-" + width);
    page.getByLabel("このアカウントは公式ですか").fill("@" + account.handle());
    button(page, "確認する").click();
    assertTrue(heading(page, "「試験用」は富士市の公式アカウントです").isVisible());
    seen(page, "public-check-" + width);
    page.navigate(url("/en/public/fuji/check?q=nobody_"));
    assertTrue(
        heading(page, "“nobody_” is not registered as an official account of Fuji City")
            .isVisible());
    seen(page, "public-unknown-" + width);
    assertEquals(List.of(), browser.errors());
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  private static Locator heading(Page page, String name) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
  }

  /**
   * Nothing sticks out, nothing that axe knows is wrong, and a picture for whoever wants to look.
   */
  private void seen(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target/screens/" + name + ".png"))
            .setFullPage(true));
    assertEquals(
        page.evaluate("document.documentElement.clientWidth"),
        page.evaluate("document.documentElement.scrollWidth"));
    if (scripts) {
      List<String> violations =
          new AxeBuilder(page).analyze().getViolations().stream().map(Rule::getId).toList();
      assertEquals(List.of(), violations, name);
    }
  }
}
