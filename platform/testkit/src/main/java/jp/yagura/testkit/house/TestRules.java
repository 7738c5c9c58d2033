package jp.yagura.testkit.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What tests may not do. */
final class TestRules {
  private static final Map<String, Pattern> FORBIDDEN =
      Map.of(
          "sleeps", Pattern.compile("Thread\\.sleep|TimeUnit\\.\\w+\\.sleep|Uninterruptibles"),
          "is switched off", Pattern.compile("@Disabled|@Ignore\\b|assumeTrue|assumeFalse"),
          "mocks", Pattern.compile("org\\.mockito|@InjectMock|@InjectSpy|QuarkusMock"));

  private final Sources sources;

  TestRules(Path module) {
    this.sources = new Sources(module);
  }

  /** What tests do all the same, one sentence each. */
  List<String> broken() {
    List<String> broken = new ArrayList<>();
    for (Sources.Measured file : sources.files("src/test/java", ".java")) {
      String text = sources.text(file.path());
      FORBIDDEN.forEach(
          (what, pattern) -> {
            if (pattern.matcher(text).find()) {
              broken.add("%s %s".formatted(file.path(), what));
            }
          });
    }
    return broken;
  }
}
