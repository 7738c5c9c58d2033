package jp.yagura.testkit;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/** Photographs a page, and notes what is wrong with it. */
final class Inspection {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final int PHONE = 600;
  private static final Path SHOTS = Path.of(System.getProperty("shots", "target/screens"));

  private final Page page;
  private final int width;
  private final List<String> faults;

  Inspection(Page page, int width, List<String> faults) {
    this.page = page;
    this.width = width;
    this.faults = faults;
  }

  /** The whole page, from top to bottom. */
  void photograph(String name) {
    page.screenshot(picture(name));
  }

  /**
   * What a reader of the guide needs to see: from where the page stands, no longer than a screen.
   */
  void show(String name) {
    double from = number("scrollY");
    double rest = number("document.body.getBoundingClientRect().height") - from;
    page.screenshot(picture(name).setClip(0, from, width, Math.min(rest, longest())));
  }

  private Page.ScreenshotOptions picture(String name) {
    return new Page.ScreenshotOptions()
        .setPath(SHOTS.resolve(name + "-" + width + ".png"))
        .setFullPage(true);
  }

  private double number(String expression) {
    return ((Number) page.evaluate(expression)).doubleValue();
  }

  private double longest() {
    return width < PHONE ? 1500 : 900;
  }

  /** Language, overflow, accessibility. */
  void check(String name, String language) {
    note(name, language.equals(page.evaluate("document.documentElement.lang")), "language");
    int over = (int) page.evaluate("document.documentElement.scrollWidth - innerWidth");
    note(name, over <= 0, "wider than the screen by " + over);
    new AxeBuilder(page)
        .withTags(RULES)
        .analyze()
        .getViolations()
        .forEach(it -> note(name, false, it.getId() + " " + it.getNodes().getFirst().getHtml()));
  }

  private void note(String name, boolean fine, String what) {
    if (!fine) {
      faults.add(name + " " + width + ": " + what);
    }
  }
}
