package jp.yagura.kit;

import java.nio.file.Path;
import java.util.List;
import jp.yagura.testkit.words.WordsRules;

/** The words of the kit, which the services use too. */
class WordsTest extends WordsRules {
  WordsTest() {
    super(
        List.of(
            Path.of("../../account-service"),
            Path.of("../../incident-service"),
            Path.of("../../notification-service")),
        "refusals:status.",
        "refusals:status-",
        "refusals:page-",
        "validation:");
  }
}
