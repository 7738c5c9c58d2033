package jp.yagura.guideline.coverage;

import java.util.Map;
import jp.yagura.guideline.yaml.Tree;
import org.jspecify.annotations.Nullable;

/**
 * One part of a profile that cites a clause.
 *
 * @param name its path, such as {@code playbooks.HIJACK.SITE_NOTICE}
 * @param part the part itself
 * @param person wire name of the role that must do it by hand; null for a control
 */
public record Use(String name, Tree part, @Nullable String person) {
  private static final Map<String, String> SECTIONS =
      Map.of(
          "publication", "公表の担当と項目",
          "closing", "廃止の判断と手続",
          "closing.notice", "廃止前の周知",
          "contact", "問合せ先");

  /** What of the product acts on it; null where a person does, or nothing. */
  public @Nullable Act act() {
    return person == null ? Act.on(name).orElse(null) : null;
  }

  /** What the part calls itself in Japanese; its name if it has no title. */
  public String label() {
    for (String key : new String[] {"title", "text", "label", "name"}) {
      String text = part.at(key).at("ja").text();
      if (!text.isEmpty()) {
        return text;
      }
    }
    return SECTIONS.getOrDefault(name, name);
  }
}
