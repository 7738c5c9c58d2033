package jp.yagura.guideline.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A parsed document whose every value knows its position, which Jackson's {@code JsonNode} does
 * not. Reading what is not there is harmless.
 */
public sealed interface Tree {
  Position position();

  String path();

  /** A mapping; {@code keys} holds the position of each key. */
  record Branch(
      Position position, String path, Map<String, Tree> children, Map<String, Position> keys)
      implements Tree {
    /** A copy with a key set, at the position of the value. */
    public Branch with(String key, Tree value) {
      var copy = new LinkedHashMap<>(children);
      var positions = new LinkedHashMap<>(keys);
      copy.put(key, value);
      positions.putIfAbsent(key, value.position());
      return new Branch(position, path, copy, positions);
    }

    public Branch without(String key) {
      var copy = new LinkedHashMap<>(children);
      copy.remove(key);
      return new Branch(position, path, copy, keys);
    }

    /** Where a key stands; the mapping's own position if it has none. */
    public Position keyPosition(String key) {
      return keys.getOrDefault(key, position);
    }
  }

  /** A list. */
  record Series(Position position, String path, List<Tree> items) implements Tree {}

  /** A single value. */
  record Leaf(Position position, String path, String text, Type type) implements Tree {}

  /** What a single value is; ABSENT stands for what is not in the document. */
  enum Type {
    STRING,
    BOOLEAN,
    NUMBER,
    NULL,
    ABSENT
  }

  /** The value of a key, or an absent leaf. */
  default Tree at(String key) {
    Tree child = this instanceof Branch branch ? branch.children().get(key) : null;
    if (child != null) {
      return child;
    }
    String below = path().isEmpty() ? key : path() + "." + key;
    return new Leaf(position(), below, "", Type.ABSENT);
  }

  default boolean has(String key) {
    return this instanceof Branch branch && branch.children().containsKey(key);
  }

  default List<Tree> items() {
    return List.of();
  }

  /** The text of a single value; empty for anything else. */
  default String text() {
    return "";
  }

  default Set<String> names() {
    return this instanceof Branch branch ? branch.children().keySet() : Set.of();
  }

  default boolean present() {
    return !(this instanceof Leaf leaf && (leaf.type() == Type.ABSENT || leaf.type() == Type.NULL));
  }

  /** The texts of the items of a list. */
  default List<String> texts() {
    return items().stream().map(Tree::text).toList();
  }

  /** What JSON calls its type. */
  default String typeName() {
    return switch (this) {
      case Branch branch -> "object";
      case Series series -> "array";
      case Leaf leaf -> leaf.type().name().toLowerCase(Locale.ROOT);
    };
  }

  /** The same document without positions. */
  default JsonNode json() {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (this) {
      case Branch branch -> {
        ObjectNode object = nodes.objectNode();
        branch.children().forEach((key, child) -> object.set(key, child.json()));
        yield object;
      }
      case Series series -> {
        ArrayNode array = nodes.arrayNode();
        series.items().forEach(item -> array.add(item.json()));
        yield array;
      }
      case Leaf leaf ->
          switch (leaf.type()) {
            case STRING -> nodes.textNode(leaf.text());
            case BOOLEAN -> nodes.booleanNode(Boolean.parseBoolean(leaf.text()));
            case NUMBER ->
                nodes.numberNode(0); // no number is allowed anywhere: which, is no matter
            case NULL, ABSENT -> nodes.nullNode();
          };
    };
  }
}
