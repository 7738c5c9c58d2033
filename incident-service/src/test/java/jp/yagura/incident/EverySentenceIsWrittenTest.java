package jp.yagura.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yagura.incident.incident.Move;
import jp.yagura.incident.platformrequest.PlatformRequestState;
import jp.yagura.incident.review.ReviewActionState;
import jp.yagura.incident.step.StepState;
import jp.yagura.incident.timeline.EntryType;
import jp.yagura.kit.refusal.RefusalWords;
import org.junit.jupiter.api.Test;

/** What the service says to people stands in the files of words. */
class EverySentenceIsWrittenTest {
  private static final Path MAIN = Path.of("src/main/java");
  private static final Path MESSAGES = Path.of("src/main/resources/messages");
  private static final Pattern REFUSAL =
      Pattern.compile(
          "Refused\\s*\\.(?:conflict\\(|forbidden\\(|invalid\\([^;]*?,)\\s*\"([a-z-]+[a-z])\"");

  @Test
  void everyRefusalHasItsSentence() throws IOException {
    Set<String> codes = found(REFUSAL);
    assertTrue(codes.size() > 15, codes::toString);
    for (Move act : Move.values()) {
      codes.add("stage-forbids-" + act.wire());
    }
    for (StepState state : StepState.values()) {
      codes.add("step-is-" + state.wire());
    }
    for (ReviewActionState state : ReviewActionState.values()) {
      codes.add("review-action-is-" + state.wire());
    }
    for (String state : List.of("accepted", "declined", "withdrawn")) {
      codes.add("handover-is-" + state);
    }
    for (PlatformRequestState state : PlatformRequestState.values()) {
      codes.add("platform-request-is-" + state.wire());
    }
    for (String code : codes) {
      assertNotEquals(code, RefusalWords.of(code, Locale.JAPANESE), code);
      assertNotEquals(code, RefusalWords.of(code, Locale.ENGLISH), code);
    }
  }

  @Test
  void everyEntryOfTheTimelineHasItsSentence() throws IOException {
    Set<String> types =
        Arrays.stream(EntryType.values())
            .map(EntryType::wire)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(types, keys("timeline_ja"));
  }

  private static Set<String> found(Pattern pattern) throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(MAIN)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        Matcher hits = pattern.matcher(Files.readString(file));
        while (hits.find()) {
          found.add(hits.group(1));
        }
      }
    }
    return found;
  }

  private static Set<String> keys(String file) throws IOException {
    Properties sentences = new Properties();
    try (var reader = Files.newBufferedReader(MESSAGES.resolve(file + ".properties"))) {
      sentences.load(reader);
    }
    return new TreeSet<>(sentences.stringPropertyNames());
  }
}
