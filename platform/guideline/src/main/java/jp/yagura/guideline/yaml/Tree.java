package jp.yagura.guideline.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A parsed document whose every value knows its place. Reading what is not there is harmless. */
public sealed interface Tree {
  Place place();

  String path();

  /** A mapping; {@code keys} holds the place of each key. */
  record Branch(Place place, String path, Map<String, Tree> children, Map<String, Place> keys)
      implements Tree {
    /** A copy with a key set, at the place of the value. */
    public Branch with(String key, Tree value) {
      var copy = new LinkedHashMap<>(children);
      var places = new LinkedHashMap<>(keys);
      copy.put(key, value);
      places.putIfAbsent(key, value.place());
      return new Branch(place, path, copy, places);
    }

    public Branch without(String key) {
      var copy = new LinkedHashMap<>(children);
      copy.remove(key);
      return new Branch(place, path, copy, keys);
    }

    /** Where a key stands; the mapping's own place if it has none. */
    public Place keyPlace(String key) {
      return keys.getOrDefault(key, place);
    }
  }

  /** A list. */
  record Series(Place place, String path, List<Tree> items) implements Tree {}

  /** A single value. */
  record Leaf(Place place, String path, String text, Type type) implements Tree {}

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
    return new Leaf(place(), below, "", Type.ABSENT);
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
}
