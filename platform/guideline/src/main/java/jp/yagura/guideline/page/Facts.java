package jp.yagura.guideline.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yagura.guideline.wording.Rule;
import jp.yagura.guideline.wording.Text;
import org.jspecify.annotations.Nullable;

/** A list of names with what belongs to each, collected in order. */
public final class Facts {
  private final Words words;
  private final Map<String, List<String>> byName = new LinkedHashMap<>();

  Facts(Words words) {
    this.words = words;
  }

  /** Adds one thing under a name; nothing when there is none. */
  Facts add(String ja, String en, @Nullable Text text) {
    return text == null ? this : add(ja, en, words.say(text));
  }

  Facts add(String ja, String en, String text) {
    byName.computeIfAbsent(words.say(ja, en), name -> new ArrayList<>()).add(text);
    return this;
  }

  Facts rules(String ja, String en, List<Rule> rules) {
    rules.forEach(rule -> add(ja, en, rule.text()));
    return this;
  }

  /** In the order in which the names came up. */
  public Set<Map.Entry<String, List<String>>> entries() {
    return byName.entrySet();
  }
}
