package jp.yagura.account.procedure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about one stage, as typed.
 *
 * @param on the day on which it was done, such as {@code 2026-11-01}
 * @param reference number of the paper, or where its record is kept
 * @param waived why it was left out, where it may be
 */
public record StageAnswer(
    @Nullable String on, @Nullable String reference, @Nullable String waived) {
  /** The longest reference, and the longest reason, in characters. */
  static final int LONGEST = 200;

  private static final int LONGEST_ID = 100;

  /** Nothing was said. */
  public static final StageAnswer NOTHING = new StageAnswer(null, null, null);

  /** Blank is nothing. */
  public StageAnswer {
    on = orNull(on);
    reference = orNull(reference);
    waived = orNull(waived);
  }

  private static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** What was said about several stages; a stage that is null was not said. */
  public static Map<String, StageAnswer> given(@Nullable Map<String, StageAnswer> all) {
    Map<String, StageAnswer> given = all == null ? new LinkedHashMap<>() : new LinkedHashMap<>(all);
    given.values().removeIf(Objects::isNull);
    return given;
  }

  /**
   * What was typed into a form about several stages; one with nothing typed was not said.
   *
   * @param part {@code opening} or {@code closing}
   */
  public static Map<String, StageAnswer> typed(Map<String, String> fields, String part) {
    Map<String, StageAnswer> answers = new LinkedHashMap<>();
    String path = part + ".stages.";
    for (String id : below(fields, path)) {
      var answer =
          new StageAnswer(
              fields.get(path + id + ".on"),
              fields.get(path + id + ".reference"),
              fields.get(path + id + ".waived"));
      if (!answer.nothing()) {
        answers.put(id, answer);
      }
    }
    return answers;
  }

  /** The ids that stand in the names of fields behind a path. */
  public static Set<String> below(Map<String, String> fields, String path) {
    Set<String> ids = new TreeSet<>();
    for (String name : fields.keySet()) {
      if (name.startsWith(path) && name.length() <= path.length() + LONGEST_ID) {
        ids.add(name.substring(path.length()).replaceFirst("\\..*", ""));
      }
    }
    return ids;
  }

  boolean nothing() {
    return equals(NOTHING);
  }
}
