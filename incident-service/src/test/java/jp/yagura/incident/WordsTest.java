package jp.yagura.incident;

import java.util.Set;
import jp.yagura.testkit.words.WordsRules;

/** The words of this service. */
class WordsTest extends WordsRules {
  WordsTest() {
    super(
        "timeline:",
        "drill:moment_",
        "drill:result_",
        "official:",
        "refusals:stage-forbids-",
        "refusals:step-is-",
        "refusals:platform-request-is-",
        "refusals:notice-");
  }

  @Override
  protected Set<String> named() {
    return Set.of("timeline:");
  }
}
