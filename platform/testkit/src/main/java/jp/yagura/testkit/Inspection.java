package jp.yagura.testkit;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A look at a page: what is wrong with it, and its picture. Pictures are taken only when the system
 * property {@code shots} names a folder for them, as {@code make screens} does; each module has a
 * folder of its own below it.
 */
public final class Inspection {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final Optional<Path> SHOTS =
      Optional.ofNullable(System.getProperty("shots"))
          .map(shots -> Path.of(shots, Path.of("").toAbsolutePath().getFileName().toString()));
  private static final int PHONE = 600;

  private Inspection() {}

  /**
   * Looks for faults: language, what is wider than the window, what axe knows (WCAG 2.2 AA and best
   * practice). The picture is of the whole page.
   *
   * @param language what {@code <html lang>} must say
   * @return the faults, a sentence each
   */
  public static List<String> of(Page page, String name, String language) {
    List<String> faults = withoutScripts(page, name, language);
    new AxeBuilder(page)
        .options(onlyFaults())
        .withTags(RULES)
        // Our pages have no frames, and without them there is nothing to put together in a new tab.
        .setLegacyMode(true)
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
    photograph(page, name + "-" + language, new Page.ScreenshotOptions());
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
    photograph(
        page, name, new Page.ScreenshotOptions().setClip(0, from, width, Math.min(rest, most)));
  }

  private static void photograph(Page page, String name, Page.ScreenshotOptions options) {
    String file = name + "-" + page.viewportSize().width + ".png";
    SHOTS.ifPresent(
        folder -> page.screenshot(options.setPath(folder.resolve(file)).setFullPage(true)));
  }

  /** Axe would also tell, element by element, what is right: megabytes for each page. */
  private static AxeRunOptions onlyFaults() {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return options;
  }

  private static double number(Page page, String expression) {
    return ((Number) page.evaluate(expression)).doubleValue();
  }
}
