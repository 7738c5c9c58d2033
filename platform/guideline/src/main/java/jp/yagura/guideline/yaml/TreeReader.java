package jp.yagura.guideline.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads one YAML (or JSON) document into a tree. */
public final class TreeReader {
  private final String file;
  private final Problems problems;
  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private TreeReader(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The document, or an empty mapping and a problem when the text is no YAML. */
  public static Tree read(String file, String yaml, Problems problems) {
    return new TreeReader(file, problems).document(yaml);
  }

  private Tree document(String yaml) {
    try {
      Optional<Node> root = new Compose(LoadSettings.builder().build()).composeString(yaml);
      return root.map(node -> tree(node, "")).orElseGet(this::nothing);
    } catch (MarkedYamlEngineException broken) {
      Place place = broken.getProblemMark().map(this::place).orElse(new Place(file, 1, 1));
      problems.add(place, "", "not-yaml", YAML_JA, "cannot be read as YAML: " + why(broken));
    } catch (StackOverflowError nestedBeyondReason) {
      problems.add(nothing(), "not-yaml", YAML_JA, "nested too deeply to be a profile");
    } catch (YamlEngineException broken) {
      problems.add(nothing(), "not-yaml", YAML_JA, "cannot be read as YAML: " + why(broken));
    }
    return nothing();
  }

  private static final String YAML_JA = "YAMLとして読めません。字下げ、記号、引用符の対応を確かめてください";

  private static String why(YamlEngineException broken) {
    String message = broken instanceof MarkedYamlEngineException it ? it.getProblem() : null;
    return message != null ? message : "check indentation, quotes and brackets";
  }

  private Tree nothing() {
    return new Tree.Branch(new Place(file, 1, 1), "", Map.of(), Map.of());
  }

  private Tree tree(Node node, String path) {
    Place place = node.getStartMark().map(this::place).orElse(new Place(file, 1, 1));
    if (!seen.add(node)) {
      problems.add(
          place,
          path,
          "no-aliases",
          "&と*による参照は使えません。内容をそのまま書いてください",
          "aliases are not allowed: write the content out");
      return new Tree.Leaf(place, path, "", Tree.Type.ABSENT);
    }
    return switch (node) {
      case MappingNode mapping -> branch(mapping, place, path);
      case SequenceNode sequence -> series(sequence, place, path);
      case ScalarNode scalar -> new Tree.Leaf(place, path, scalar.getValue(), type(scalar));
      default -> new Tree.Leaf(place, path, "", Tree.Type.ABSENT);
    };
  }

  private Tree branch(MappingNode mapping, Place place, String path) {
    Map<String, Tree> children = new LinkedHashMap<>();
    Map<String, Place> keys = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      Place keyPlace = tuple.getKeyNode().getStartMark().map(this::place).orElse(place);
      String below = path.isEmpty() ? key : path + "." + key;
      if (children.containsKey(key)) {
        problems.add(
            keyPlace,
            below,
            "duplicate-key",
            "同じ項目「" + key + "」が2回あります。1つにしてください",
            "the key '" + key + "' appears twice: keep one");
      }
      keys.put(key, keyPlace);
      children.put(key, tree(tuple.getValueNode(), below));
    }
    return new Tree.Branch(place, path, children, keys);
  }

  private Tree series(SequenceNode sequence, Place place, String path) {
    List<Tree> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      items.add(tree(item, path + "[" + items.size() + "]"));
    }
    return new Tree.Series(place, path, List.copyOf(items));
  }

  private static Tree.Type type(ScalarNode scalar) {
    Tag tag = scalar.getTag();
    if (tag.equals(Tag.NULL)) {
      return Tree.Type.NULL;
    }
    if (tag.equals(Tag.BOOL)) {
      return Tree.Type.BOOLEAN;
    }
    return tag.equals(Tag.INT) || tag.equals(Tag.FLOAT) ? Tree.Type.NUMBER : Tree.Type.STRING;
  }

  private Place place(Mark mark) {
    return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }
}
