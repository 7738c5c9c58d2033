package jp.yagura.guideline.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks a tree against a JSON Schema, the very file that editors use. The validator finds the
 * faults; the sentences in both languages, and the position of each fault, are ours.
 */
public final class Schema {
  private static final Map<String, String> TYPES =
      Map.of(
          "object", "「項目: 値」の組",
          "array", "「- 」で始まる一覧",
          "string", "文字",
          "boolean", "trueまたはfalse",
          "number", "数",
          "null", "null");

  private final Tree rules;
  private final JsonSchema validator;

  /** Of the text of a schema. Slow to make; quick to use, also by several threads. */
  public Schema(String json) {
    this.rules = TreeReader.read("schema", json, new Problems());
    this.validator = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(json);
  }

  /** Adds a problem for everything in the document that the schema does not allow. */
  public void check(Tree document, Problems problems) {
    Set<ValidationMessage> faults = validator.validate(document.json());
    var mistyped =
        faults.stream()
            .filter(it -> it.getType().equals("type"))
            .map(ValidationMessage::getInstanceLocation)
            .collect(Collectors.toSet());
    for (ValidationMessage fault : faults) {
      boolean type = fault.getType().equals("type");
      if (type || !mistyped.contains(fault.getInstanceLocation())) {
        add(fault, document, problems);
      }
    }
  }

  private void add(ValidationMessage fault, Tree document, Problems problems) {
    Tree value = at(document, steps(fault.getInstanceLocation()));
    List<Object> rule = steps(fault.getSchemaLocation().getFragment());
    Tree schema = at(rules, rule.subList(0, rule.size() - 1));
    switch (fault.getType()) {
      case "type" -> wrongType(value, texts(fault.getSchemaNode()), problems);
      case "required" -> missing(value, fault.getProperty(), problems);
      case "additionalProperties" ->
          unknown(value, fault.getProperty(), schema.at("properties").names(), problems);
      case "minItems" -> tooFew(value, schema.at("minItems").text(), problems);
      case "enum" -> unknownValue(value, texts(fault.getSchemaNode()), problems);
      case "pattern" -> wrongForm(value, schema, problems);
      default -> problems.add(value, fault.getType(), "書き方が決まりに合っていません", fault.getMessage());
    }
  }

  private static List<Object> steps(JsonNodePath path) {
    List<Object> steps = new ArrayList<>();
    for (int i = 0; i < path.getNameCount(); i++) {
      steps.add(path.getElement(i));
    }
    return steps;
  }

  private static Tree at(Tree tree, List<Object> steps) {
    Tree found = tree;
    for (Object step : steps) {
      found =
          step instanceof Integer index && found instanceof Tree.Series series
              ? series.items().get(index)
              : found.at(step.toString());
    }
    return found;
  }

  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(it -> texts.add(it.asText()));
    } else {
      texts.add(node.asText());
    }
    return texts;
  }

  private static void wrongType(Tree value, List<String> allowed, Problems problems) {
    String hint =
        allowed.contains("string") && value instanceof Tree.Leaf ? "。引用符「\"」で囲んでください" : "";
    problems.add(
        value,
        "wrong-type",
        words(allowed) + "を書いてください" + hint,
        "expected " + String.join(" or ", allowed) + ", found " + value.typeName());
  }

  private static void missing(Tree value, String key, Problems problems) {
    problems.add(
        value, "missing-key", "「" + key + "」がありません。書き足してください", "'" + key + "' is missing here");
  }

  private static void unknown(Tree value, String key, Set<String> known, Problems problems) {
    String near = nearest(key, known);
    problems.add(
        value instanceof Tree.Branch branch ? branch.keyPosition(key) : value.position(),
        value.at(key).path(),
        "unknown-key",
        "「" + key + "」という項目はありません。" + near + "を使えます",
        "there is no key '" + key + "'; possible: " + near);
  }

  private static void tooFew(Tree value, String least, Problems problems) {
    problems.add(
        value,
        "too-few-items",
        "少なくとも" + least + "件必要です",
        "at least " + least + " item(s) expected");
  }

  private static void unknownValue(Tree value, List<String> choices, Problems problems) {
    problems.add(
        value,
        "unknown-value",
        "「" + value.text() + "」は使えません。" + String.join("、", choices) + "のいずれかにしてください",
        "'" + value.text() + "' is not one of " + String.join(", ", choices));
  }

  private static void wrongForm(Tree value, Tree schema, Problems problems) {
    problems.add(
        value,
        "wrong-form",
        "「" + value.text() + "」の書き方が違います。" + schema.at("title").text(),
        "'" + value.text() + "' is not written as expected: " + schema.at("description").text());
  }

  private static String words(List<String> types) {
    return types.stream()
        .map(type -> TYPES.getOrDefault(type, type))
        .collect(Collectors.joining("または"));
  }

  /** The known names, those most like the wrong one first, at most five. */
  private static String nearest(String wrong, Collection<String> known) {
    return known.stream()
        .sorted(Comparator.comparingInt(name -> distance(wrong, name)))
        .limit(5)
        .collect(Collectors.joining(", "));
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(row[j - 1], above) + 1);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
