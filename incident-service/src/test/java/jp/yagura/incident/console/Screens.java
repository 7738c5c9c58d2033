package jp.yagura.incident.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import java.util.ArrayList;
import java.util.List;
import jp.yagura.testkit.Browser;
import jp.yagura.testkit.OnScreen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A browser for the tests of a class, and what was wrong on the screens that they looked at. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Screens {
  @TestHTTPResource("/")
  String address = "";

  private final List<String> faults = new ArrayList<>();
  private Browser browser;

  @BeforeAll
  void open() {
    browser = Browser.start();
  }

  @BeforeEach
  void nothingWrongYet() {
    faults.clear();
  }

  @AfterAll
  void close() {
    browser.close();
  }

  String base() {
    return address.replaceAll("/$", "");
  }

  OnScreen someone(String user, int width) {
    return OnScreen.someone(browser, base(), width, faults).signedIn(user);
  }

  OnScreen withoutScripts(String user) {
    return OnScreen.withoutScripts(browser, base()).signedIn(user);
  }

  /** Chromium notes every refused form as an error of the network; those are wanted here. */
  void nothingWrong() {
    assertEquals(List.of(), List.copyOf(faults));
    assertEquals(
        List.of(),
        browser.errors().stream()
            .filter(error -> !error.matches(".*status of (403|404|409|412|422).*"))
            .toList());
  }
}
