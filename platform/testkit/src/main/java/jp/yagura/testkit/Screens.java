package jp.yagura.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;

/**
 * A browser for the tests of a class, and what was wrong on the screens that they looked at. {@code
 * make screens} runs all tests with this tag.
 */
@Tag("screens")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class Screens {
  /** Chromium notes every refused form as an error of the network; those are wanted. */
  private static final String WANTED =
      ".*(status of|Error Code) (401|403|404|409|410|412|422|499).*";

  private final List<String> faults = new ArrayList<>();
  private Browser browser;

  /** The origin to open, without a slash at its end. */
  protected abstract String base();

  @BeforeAll
  protected void openBrowser() {
    browser = Browser.cleared();
  }

  @BeforeEach
  protected void nothingWrongYet() {
    faults.clear();
  }

  @AfterAll
  protected void closeBrowser() {
    browser.clear();
  }

  /** Somebody who has not signed in. */
  protected OnScreen someone(int width) {
    return new OnScreen(browser.visitor(width, true), base(), faults);
  }

  /** Somebody who is signed in. */
  protected OnScreen someone(String user, int width) {
    return signedIn(user, width, true);
  }

  /** Somebody signed in on a phone with JavaScript off. */
  protected OnScreen withoutScripts(String user) {
    return signedIn(user, 390, false);
  }

  private OnScreen signedIn(String user, int width, boolean scripts) {
    return new OnScreen(browser.signedIn(user, width, scripts, base() + "/"), base(), faults);
  }

  /** Fails with what was wrong with a page that was looked at, or what the console said. */
  protected void nothingWrong() {
    assertEquals(List.of(), List.copyOf(faults));
    assertEquals(List.of(), browser.errors().stream().filter(it -> !it.matches(WANTED)).toList());
  }
}
