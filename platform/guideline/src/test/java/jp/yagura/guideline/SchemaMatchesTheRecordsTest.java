package jp.yagura.guideline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.yagura.guideline.playbook.IncidentKind;
import jp.yagura.guideline.yaml.Problems;
import jp.yagura.guideline.yaml.Tree;
import jp.yagura.guideline.yaml.TreeReader;
import org.junit.jupiter.api.Test;

/** What an editor offers is what the loader takes: no key too many and none too few. */
class SchemaMatchesTheRecordsTest {
  private static final Map<String, String> NOTATION =
      Map.of(
          "ref",
          "clause",
          "refs",
          "clauses",
          "manual",
          "person",
          "required",
          "obligation",
          "waivable",
          "obligation");

  /** Words of the file that are gone once it is resolved. */
  private static final Set<String> ONLY_IN_FILES =
      Set.of("inherits", "library", "conditions", "kinds", "use", "origin");

  /** Parts that the loader fills in: from the key a thing stands under, or from its ref. */
  private static final Set<String> FILLED_IN = Set.of("origin");

  private final Tree schema =
      TreeReader.read("schema", BundledText.read("guideline.schema.json"), new Problems());

  @Test
  void schemaAndRecordsHaveTheSameKeys() {
    compare(schema, GuidelineProfile.class, "profile");
  }

  @Test
  void everyKeyOfAKindIsAPartOfItsRecord() {
    Tree kinds = schema.at("properties").at("kinds");
    compare(element(kinds), IncidentKind.class, "kinds[]");
  }

  private void compare(Tree rule, Class<?> type, String path) {
    Tree properties = resolved(rule).at("properties");
    Set<String> offered = new TreeSet<>();
    properties.names().forEach(key -> offered.add(NOTATION.getOrDefault(key, key)));
    offered.removeAll(ONLY_IN_FILES);
    Set<String> taken = new TreeSet<>();
    for (RecordComponent part : type.getRecordComponents()) {
      taken.add(part.getName());
      deeper(properties.at(part.getName()), part, path + "." + part.getName());
    }
    taken.removeAll(FILLED_IN);
    if (path.endsWith("playbooks[]")) {
      taken.remove("type");
      taken.remove("kinds");
    }
    if (path.equals("kinds[]")) {
      taken.remove("id");
    }
    assertEquals(taken, offered, path);
  }

  private void deeper(Tree rule, RecordComponent part, String path) {
    Tree inner = resolved(rule);
    Type type = part.getGenericType();
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      Class<?> element = (Class<?>) arguments[arguments.length - 1];
      Tree elementRule = element(inner);
      if (element.isRecord() && elementRule.present()) {
        compare(elementRule, element, path + "[]");
      }
    } else if (part.getType().isRecord() && inner.has("properties")) {
      compare(inner, part.getType(), path);
    }
  }

  /** The rule for the items of a list, or for the values of a mapping. */
  private static Tree element(Tree rule) {
    if (rule.has("items")) {
      return rule.at("items");
    }
    return rule.has("properties")
        ? rule.at("properties").at(rule.at("properties").names().iterator().next())
        : rule.at("additionalProperties");
  }

  private Tree resolved(Tree rule) {
    String ref = rule.at("$ref").text();
    return ref.isEmpty() ? rule : schema.at("$defs").at(ref.substring("#/$defs/".length()));
  }
}
