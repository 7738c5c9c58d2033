package jp.yagura.guideline.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Checks a tree against a JSON Schema: the very file that editors use. Understands {@code type,
 * properties, additionalProperties, required, items, minItems, enum, pattern, $ref}.
 */
public final class Schema {
  private final Tree root;
  private final Problems problems;
  private final Map<String, Pattern> patterns = new HashMap<>();

  public Schema(Tree root, Problems problems) {
    this.root = root;
    this.problems = problems;
  }

  /** Adds a problem for everything in the document that the schema does not allow. */
  public void check(Tree document) {
    check(document, root);
  }

  private void check(Tree value, Tree rule) {
    Tree schema = resolved(rule);
    if (!typeFits(value, schema)) {
      return;
    }
    switch (value) {
      case Tree.Branch branch -> keys(branch, schema);
      case Tree.Series series -> items(series, schema);
      case Tree.Leaf leaf -> text(leaf, schema);
    }
  }

  private Tree resolved(Tree schema) {
    String ref = schema.at("$ref").text();
    return ref.isEmpty() ? schema : root.at("$defs").at(ref.substring("#/$defs/".length()));
  }

  private boolean typeFits(Tree value, Tree schema) {
    Tree type = schema.at("type");
    var allowed = type.items().isEmpty() ? List.of(type.text()) : type.texts();
    String actual = typeOf(value);
    if (!type.present() || allowed.contains(actual)) {
      return true;
    }
    String hint =
        allowed.contains("string") && value instanceof Tree.Leaf ? "。引用符「\"」で囲んでください" : "";
    problems.add(
        value,
        "wrong-type",
        Expected.ja(allowed) + "を書いてください" + hint,
        "expected " + String.join(" or ", allowed) + ", found " + actual);
    return false;
  }

  private static String typeOf(Tree value) {
    return switch (value) {
      case Tree.Branch branch -> "object";
      case Tree.Series series -> "array";
      case Tree.Leaf leaf -> leaf.type().name().toLowerCase(Locale.ROOT);
    };
  }

  private void keys(Tree.Branch value, Tree schema) {
    Tree properties = schema.at("properties");
    Tree others = schema.at("additionalProperties");
    for (String key : value.names()) {
      if (properties.has(key)) {
        check(value.at(key), properties.at(key));
      } else if (others instanceof Tree.Branch) {
        check(value.at(key), others);
      } else if (others.text().equals("false")) {
        unknown(value, key, properties);
      }
    }
    for (Tree required : schema.at("required").items()) {
      if (!value.has(required.text())) {
        problems.add(
            value,
            "missing-key",
            "「" + required.text() + "」がありません。書き足してください",
            "'" + required.text() + "' is missing here");
      }
    }
  }

  private void unknown(Tree.Branch value, String key, Tree properties) {
    String near = Expected.nearest(key, properties.names());
    problems.add(
        value.keyPlace(key),
        value.at(key).path(),
        "unknown-key",
        "「" + key + "」という項目はありません。" + near + "を使えます",
        "there is no key '" + key + "'; possible: " + near);
  }

  private void items(Tree.Series value, Tree schema) {
    if (schema.has("minItems")
        && value.items().size() < Integer.parseInt(schema.at("minItems").text())) {
      problems.add(
          value,
          "too-few-items",
          "少なくとも" + schema.at("minItems").text() + "件必要です",
          "at least " + schema.at("minItems").text() + " item(s) expected");
    }
    if (schema.has("items")) {
      value.items().forEach(item -> check(item, schema.at("items")));
    }
  }

  private void text(Tree.Leaf value, Tree schema) {
    var choices = schema.at("enum").texts();
    if (!choices.isEmpty() && !choices.contains(value.text())) {
      problems.add(
          value,
          "unknown-value",
          "「" + value.text() + "」は使えません。" + String.join("、", choices) + "のいずれかにしてください",
          "'" + value.text() + "' is not one of " + String.join(", ", choices));
    }
    String pattern = schema.at("pattern").text();
    if (!pattern.isEmpty()
        && value.type() == Tree.Type.STRING
        && !patterns.computeIfAbsent(pattern, Pattern::compile).matcher(value.text()).find()) {
      String title = schema.at("title").text();
      problems.add(
          value,
          "wrong-form",
          "「" + value.text() + "」の書き方が違います。" + title,
          "'" + value.text() + "' is not written as expected: " + schema.at("description").text());
    }
  }
}
