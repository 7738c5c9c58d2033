package jp.yagura.account.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.restassured.RestAssured;
import java.util.List;
import jp.yagura.testkit.Browser;
import jp.yagura.testkit.Inspection;

/** A place to work at: a browser with one page open, and a look at whatever is on it. */
public final class Desk implements AutoCloseable {
  private final Browser browser;
  private final boolean scripts;
  public final Page page;

  private Desk(Browser browser, Page page, boolean scripts) {
    this.browser = browser;
    this.page = page;
    this.scripts = scripts;
  }

  static Desk of(int width, boolean scripts) {
    Browser browser = Browser.cleared();
    return new Desk(browser, browser.visitor(width, scripts), scripts);
  }

  /** Signed in at the real identity provider. */
  public static Desk of(String user, int width, boolean scripts) {
    Browser browser = Browser.cleared();
    return new Desk(browser, browser.signedIn(user, width, scripts, url("/accounts")), scripts);
  }

  /** The address of a path. */
  public static String url(String path) {
    return "http://localhost:" + RestAssured.port + path;
  }

  /** Opens a page by its path. */
  public void open(String path) {
    page.navigate(url(path));
  }

  /** The links whose name contains this. */
  public Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }

  /** The buttons whose name contains this. */
  public Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  /** The headings whose text contains this. */
  public Locator heading(String name) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
  }

  /** Nothing is wrong with the page, and there is a picture for whoever wants to look. */
  public void seen(String name, String language) {
    assertEquals(
        List.of(),
        scripts
            ? Inspection.of(page, name, language)
            : Inspection.withoutScripts(page, name, language));
  }

  /** Tells nothing went wrong in the browser; a refused form is no fault. */
  public void nothingWrong() {
    assertEquals(List.of(), browser.errors().stream().filter(e -> !e.contains("422")).toList());
  }

  @Override
  public void close() {
    browser.clear();
  }
}
