package jp.yagura.testkit;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A real headless Chromium, one for all tests of a process; only its windows come and go. Whatever
 * a page writes to the console as an error is kept: a CSP violation is one.
 */
public final class Browser {
  private static @Nullable Browser shared;

  private final com.microsoft.playwright.Browser chromium;
  private final List<String> errors = new ArrayList<>();

  /** What somebody's browser keeps once they have signed in, by user. */
  private final Map<String, String> signedIn = new HashMap<>();

  private Browser(Playwright playwright) {
    this.chromium = Chromium.launch(playwright);
  }

  /** The one that is running, without windows and errors of earlier tests. */
  public static synchronized Browser cleared() {
    Browser now = shared;
    if (now == null) {
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
      now = new Browser(playwright);
      shared = now;
    }
    now.clear();
    return now;
  }

  /**
   * A visitor of their own: fresh cookies, reduced motion.
   *
   * @param width of the window in CSS pixels, such as 1280 or 390
   * @param scripts false for a visitor who has switched JavaScript off
   */
  public Page visitor(int width, boolean scripts) {
    return window(width, scripts, options -> {});
  }

  /**
   * Somebody signed in at the identity provider. The first time a user name is asked for, name and
   * password are typed; later windows get the cookies of that time.
   *
   * @param address a page that asks to sign in
   * @return a window of their own that shows the page
   */
  public Page signedIn(String user, int width, boolean scripts, String address) {
    String kept = signedIn.get(user);
    Page page =
        window(
            width,
            scripts,
            options -> {
              if (kept != null) {
                options.setStorageState(kept);
              }
            });
    page.navigate(address);
    if (page.locator("#username").count() > 0) {
      credentials(page, user);
      page.waitForURL(address);
      signedIn.put(user, page.context().storageState());
    }
    return page;
  }

  /** Types name and password into the form of the identity provider. */
  static void credentials(Page page, String user) {
    page.fill("#username", user);
    page.fill("#password", "yagura");
    page.click("#kc-login");
  }

  private Page window(
      int width,
      boolean scripts,
      Consumer<com.microsoft.playwright.Browser.NewContextOptions> more) {
    var options =
        new com.microsoft.playwright.Browser.NewContextOptions()
            .setViewportSize(width, 900)
            .setJavaScriptEnabled(scripts)
            .setLocale("ja-JP")
            .setTimezoneId("Asia/Tokyo")
            .setReducedMotion(ReducedMotion.REDUCE);
    more.accept(options);
    Page page = chromium.newContext(options).newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(page.url() + ": " + message.text());
          }
        });
    page.onPageError(error -> errors.add(page.url() + ": " + error));
    return page;
  }

  /** Console errors of all visitors since the last {@link #clear}. */
  public List<String> errors() {
    return List.copyOf(errors);
  }

  /** Closes every window; pages that listen for changes would go on listening. */
  public void clear() {
    List.copyOf(chromium.contexts()).forEach(BrowserContext::close);
    errors.clear();
  }
}
