package jp.yagura.testkit;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The Chromium of this machine, without a screen. */
final class Chromium {
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private Chromium() {}

  /**
   * @throws IllegalStateException when the machine has none
   */
  static Browser launch(Playwright playwright) {
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(executable())
                .setArgs(FLAGS)
                .setEnv(japanese())
                .setHeadless(true));
  }

  /** Dates and the choice of a file are words of the browser; it takes its language from here. */
  private static Map<String, String> japanese() {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("LANGUAGE", "ja");
    return environment;
  }

  private static Path executable() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No Chromium found: install one, on Debian with `apt-get install chromium fonts-noto-cjk`."));
  }
}
