package jp.yagura.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A person in front of a screen: opens pages, and each page that is looked at is checked with axe
 * (WCAG 2.2 AA and best practice) and, for {@code make screens}, photographed.
 */
public final class OnScreen {
  private static final Pattern SESSION = Pattern.compile("q_session.*");

  private final Page page;
  private final String base;
  private final List<String> faults;

  /**
   * @param page a window, on any page
   * @param base the origin, without a slash at its end
   * @param faults where what is wrong with a page is noted
   */
  OnScreen(Page page, String base, List<String> faults) {
    this.page = page;
    this.base = base;
    this.faults = faults;
    page.setDefaultTimeout(30_000);
  }

  /** As if the person had been away for too long: the session of the console is gone. */
  public OnScreen sessionEnded() {
    page.context().clearCookies(new ClearCookiesOptions().setName(SESSION));
    return this;
  }

  /** Follows the offer to sign in again in a window of its own, and comes back to this one. */
  public OnScreen signedInAgain(String user) {
    Page other = page.waitForPopup(() -> page.locator("#page-alert a").click());
    if (other.locator("#username").count() > 0) {
      Browser.credentials(other, user);
    }
    other.waitForURL(base + "/");
    page.bringToFront();
    return this;
  }

  /** Presses the tab key until what this selector names has the focus. */
  public OnScreen tabTo(String selector) {
    for (int i = 0; i < 200; i++) {
      page.keyboard().press("Tab");
      if ((boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
        return this;
      }
    }
    throw new AssertionError("not reached by the tab key: " + selector);
  }

  /** Opens a page by its path. */
  public OnScreen open(String path) {
    page.navigate(base + path);
    return this;
  }

  /** The page itself, for what has no word here. */
  public Page page() {
    return page;
  }

  /** Presses the first button of this name, and waits until the page has put in what came back. */
  public OnScreen button(String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
    page.locator(".htmx-request")
        .first()
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    return this;
  }

  /** Follows the first link whose name contains this. */
  public OnScreen link(String name) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
    return this;
  }

  /** The page's first heading says this. */
  public OnScreen heading(String text) {
    assertEquals(text, page.locator("h1").first().innerText().strip());
    return this;
  }

  /** The path of the page that is open. */
  public String path() {
    return page.url().replace(base, "");
  }

  /**
   * Takes a picture of the whole page, and looks for faults: accessibility, overflow, language.
   *
   * @param language what {@code <html lang>} must say
   */
  public OnScreen looked(String name, String language) {
    faults.addAll(Inspection.of(page, name, language));
    return this;
  }

  /** Takes a picture for the user guide: from where the page stands, at most a screen of it. */
  public OnScreen shown(String name) {
    Inspection.show(page, name);
    return this;
  }
}
