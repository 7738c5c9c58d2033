package jp.yagura.testkit;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A look at a page: its picture, and what is wrong with it. Pictures lie in a folder of their
 * module, below {@code target/screens} or what the system property {@code shots} names.
 */
public final class Inspection {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final Path SHOTS = Path.of(System.getProperty("shots", "target/screens"));
  private static final int PHONE = 600;

  private Inspection() {}

  /**
   * Photographs the whole page and looks for faults: language, what is wider than the window, what
   * axe knows (WCAG 2.2 AA and best practice).
   *
   * @param language what {@code <html lang>} must say
   * @return the faults, a sentence each
   */
  public static List<String> of(Page page, String name, String language) {
    List<String> faults = withoutScripts(page, name, language);
    new AxeBuilder(page)
        .withTags(RULES)
        .analyze()
        .getViolations()
        .forEach(
            it ->
                faults.add(
                    where(page, name, language)
                        + it.getId()
                        + it.getNodes().stream().map(node -> node.getHtml()).toList()));
    return faults;
  }

  /** As {@link #of}, but for axe, which is a script itself. */
  public static List<String> withoutScripts(Page page, String name, String language) {
    page.screenshot(picture(page, name + "-" + language));
    String where = where(page, name, language);
    List<String> faults = new ArrayList<>();
    if (!language.equals(page.evaluate("document.documentElement.lang"))) {
      faults.add(where + "language");
    }
    double over =
        number(page, "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    if (over > 0) {
      faults.add(where + "wider than the window by " + over);
    }
    return faults;
  }

  private static String where(Page page, String name, String language) {
    return name + "-" + language + " " + page.viewportSize().width + ": ";
  }

  /**
   * What a reader of the guide needs to see: from where the page stands, no longer than a screen.
   */
  static void show(Page page, String name) {
    page.mouse().move(0, 0);
    int width = page.viewportSize().width;
    double from = number(page, "scrollY");
    double rest = number(page, "document.body.getBoundingClientRect().height") - from;
    double most = width < PHONE ? 1500 : 900;
    page.screenshot(picture(page, name).setClip(0, from, width, Math.min(rest, most)));
  }

  private static Page.ScreenshotOptions picture(Page page, String name) {
    Path folder = SHOTS.resolve(Path.of("").toAbsolutePath().getFileName());
    return new Page.ScreenshotOptions()
        .setPath(folder.resolve(name + "-" + page.viewportSize().width + ".png"))
        .setFullPage(true);
  }

  private static double number(Page page, String expression) {
    return ((Number) page.evaluate(expression)).doubleValue();
  }
}
