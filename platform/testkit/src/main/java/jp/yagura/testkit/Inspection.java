package jp.yagura.testkit;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/** Photographs a page, and notes what is wrong with it. */
final class Inspection {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final Path SHOTS = Path.of(System.getProperty("shots", "target/screens"));

  private final Page page;
  private final int width;
  private final List<String> faults;

  Inspection(Page page, int width, List<String> faults) {
    this.page = page;
    this.width = width;
    this.faults = faults;
  }

  void photograph(String name, boolean whole) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(SHOTS.resolve(name + "-" + width + ".png"))
            .setFullPage(whole));
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
