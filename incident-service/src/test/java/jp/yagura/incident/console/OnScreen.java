package jp.yagura.incident.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import jp.yagura.testkit.Browser;

/** A person in front of a screen: signs in, looks at pages, and each page is checked with axe. */
final class OnScreen {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final Path SHOTS = Path.of(System.getProperty("shots", "target/screens"));

  private final Page page;
  private final String base;
  private final int width;
  private final List<String> faults;

  private OnScreen(Page page, String base, int width, List<String> faults) {
    this.page = page;
    this.base = base;
    this.width = width;
    this.faults = faults;
    page.setDefaultTimeout(30_000);
  }

  /** Somebody with a window of this width; what is wrong with a page is added to the faults. */
  static OnScreen someone(Browser browser, String base, int width, List<String> faults) {
    return new OnScreen(browser.visitor(width, true), base, width, faults);
  }

  static OnScreen withoutScripts(Browser browser, String base) {
    return new OnScreen(browser.visitor(390, false), base, 390, List.of());
  }

  /** Opens the first page and signs in at the identity provider. */
  OnScreen signedIn(String user) {
    page.navigate(base + "/");
    page.fill("#username", user);
    page.fill("#password", "yagura");
    page.click("#kc-login");
    page.waitForURL(base + "/");
    return this;
  }

  OnScreen open(String path) {
    page.navigate(base + path);
    return this;
  }

  Page page() {
    return page;
  }

  OnScreen button(String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
    return this;
  }

  OnScreen link(String name) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
    return this;
  }

  OnScreen heading(String text) {
    assertEquals(text, page.locator("h1").first().innerText().strip());
    return this;
  }

  /** Takes a picture, and looks for faults: accessibility, overflow, the wrong language. */
  OnScreen looked(String name, String language) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(SHOTS.resolve(name + "-" + language + "-" + width + ".png"))
            .setFullPage(true));
    check(name, language.equals(page.evaluate("document.documentElement.lang")), "language");
    int over = (int) page.evaluate("document.documentElement.scrollWidth - innerWidth");
    check(name, over <= 0, "wider than the screen by " + over);
    new AxeBuilder(page)
        .withTags(RULES)
        .analyze()
        .getViolations()
        .forEach(it -> check(name, false, it.getId() + " " + it.getNodes().getFirst().getHtml()));
    return this;
  }

  private void check(String name, boolean fine, String what) {
    if (!fine) {
      faults.add(name + " " + width + ": " + what);
    }
  }
}
