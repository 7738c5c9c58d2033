package jp.yagura.guideline.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Reads one YAML (or JSON) document into a tree, by Jackson's parser. Jackson's own tree has no
 * positions, and its check for duplicate keys stops at the first; hence the loop over the tokens.
 */
public final class TreeReader {
  private static final YAMLFactory YAML = new YAMLFactory();
  private static final String YAML_JA = "YAMLとして読めません。字下げ、記号、引用符の対応を確かめてください";

  private final String file;
  private final Problems problems;
  private final YAMLParser parser;

  private TreeReader(String file, Problems problems, YAMLParser parser) {
    this.file = file;
    this.problems = problems;
    this.parser = parser;
  }

  /** The document, or an empty mapping and a problem when the text is no YAML. */
  public static Tree read(String file, String yaml, Problems problems) {
    try (YAMLParser parser = YAML.createParser(yaml)) {
      return new TreeReader(file, problems, parser).document();
    } catch (IOException broken) {
      problems.add(position(file, broken), "", "not-yaml", YAML_JA, english(broken));
      return new Tree.Branch(new Position(file, 1, 1), "", Map.of(), Map.of());
    }
  }

  private static Position position(String file, IOException broken) {
    if (broken.getCause() instanceof MarkedYAMLException it && it.getProblemMark() != null) {
      var mark = it.getProblemMark();
      return new Position(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
    return position(file, broken instanceof JsonProcessingException it ? it.getLocation() : null);
  }

  private static Position position(String file, @Nullable JsonLocation at) {
    return at == null || at.getLineNr() < 1
        ? new Position(file, 1, 1)
        : new Position(file, at.getLineNr(), at.getColumnNr());
  }

  private static String english(IOException broken) {
    String why = broken.getCause() instanceof MarkedYAMLException it ? it.getProblem() : null;
    return "cannot be read as YAML: "
        + (why != null ? why : "check indentation, quotes and brackets");
  }

  private Tree document() throws IOException {
    if (parser.nextToken() == null) {
      return new Tree.Branch(new Position(file, 1, 1), "", Map.of(), Map.of());
    }
    Tree tree = tree("");
    if (parser.nextToken() != null) {
      problems.add(
          here(), "", "not-yaml", "1つのファイルに書ける文書は1つだけです", "a file holds one document only");
    }
    return tree;
  }

  private Position here() {
    return position(file, parser.currentTokenLocation());
  }

  private Tree tree(String path) throws IOException {
    Position at = here();
    if (parser.isCurrentAlias() || parser.getObjectId() != null) {
      problems.add(
          at,
          path,
          "no-aliases",
          "&と*による参照は使えません。内容をそのまま書いてください",
          "aliases are not allowed: write the content out");
    }
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> branch(at, path);
      case START_ARRAY -> series(at, path);
      default -> new Tree.Leaf(at, path, parser.getText(), type(token));
    };
  }

  private Tree branch(Position at, String path) throws IOException {
    Map<String, Tree> children = new LinkedHashMap<>();
    Map<String, Position> keys = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Position keyAt = here();
      String below = path.isEmpty() ? key : path + "." + key;
      if (children.containsKey(key)) {
        problems.add(
            keyAt,
            below,
            "duplicate-key",
            "同じ項目「" + key + "」が2回あります。1つにしてください",
            "the key '" + key + "' appears twice: keep one");
      }
      keys.put(key, keyAt);
      parser.nextToken();
      children.put(key, tree(below));
    }
    return new Tree.Branch(at, path, children, keys);
  }

  private Tree series(Position at, String path) throws IOException {
    List<Tree> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(tree(path + "[" + items.size() + "]"));
    }
    return new Tree.Series(at, path, List.copyOf(items));
  }

  private static Tree.Type type(JsonToken token) {
    return switch (token) {
      case VALUE_NULL -> Tree.Type.NULL;
      case VALUE_TRUE, VALUE_FALSE -> Tree.Type.BOOLEAN;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Tree.Type.NUMBER;
      default -> Tree.Type.STRING;
    };
  }
}
