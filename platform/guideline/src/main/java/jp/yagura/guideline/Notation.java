package jp.yagura.guideline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.yagura.guideline.yaml.Tree;

/**
 * Turns what is pleasant to write into what the records hold: {@code use} brings a step in from the
 * library, {@code ref} or {@code origin} becomes clause and origin, {@code required} or {@code
 * waivable} the obligation, {@code when} its condition, {@code manual} the person, and mappings
 * keyed by type or id become lists.
 */
final class Notation {
  private final Tree library;
  private final Tree conditions;

  private Notation(Tree profile) {
    this.library = profile.at("library");
    this.conditions = profile.at("conditions");
  }

  /** The profile with every step written out, still in the words of the file. */
  static Tree writtenOut(Tree profile) {
    return new Notation(profile).playbooks(profile);
  }

  /** The written-out profile in the words of the records. */
  static Tree plain(Tree writtenOut) {
    Tree plain = new Notation(writtenOut).translate(writtenOut);
    return plain instanceof Tree.Branch root && plain.at("playbooks") instanceof Tree.Series all
        ? root.with("playbooks", withKinds(all, plain.at("kinds")))
        : plain;
  }

  /** Each playbook carries the kinds that it covers, so that an incident keeps them with it. */
  private static Tree withKinds(Tree.Series playbooks, Tree kinds) {
    List<Tree> list = new ArrayList<>();
    for (Tree playbook : playbooks.items()) {
      Tree covers = playbook.at("covers");
      List<Tree> covered =
          covers.items().stream()
              .filter(id -> kinds.at(id.text()) instanceof Tree.Branch)
              .<Tree>map(id -> ((Tree.Branch) kinds.at(id.text())).with("id", id))
              .toList();
      list.add(
          ((Tree.Branch) playbook)
              .with("kinds", new Tree.Series(covers.position(), covers.path(), covered)));
    }
    return new Tree.Series(playbooks.position(), playbooks.path(), list);
  }

  private Tree playbooks(Tree profile) {
    if (!(profile instanceof Tree.Branch root)
        || !(profile.at("playbooks") instanceof Tree.Branch all)) {
      return profile;
    }
    List<Tree> list = new ArrayList<>();
    for (String type : all.names()) {
      if (all.at(type) instanceof Tree.Branch playbook) {
        Tree name = new Tree.Leaf(all.keyPosition(type), playbook.path(), type, Tree.Type.STRING);
        list.add(playbook.with("type", name).with("steps", steps(playbook.at("steps"))));
      }
    }
    return root.with("playbooks", new Tree.Series(all.position(), all.path(), list));
  }

  private Tree steps(Tree steps) {
    List<Tree> full = steps.items().stream().map(this::step).toList();
    return new Tree.Series(steps.position(), steps.path(), full);
  }

  private Tree step(Tree step) {
    if (!(step instanceof Tree.Branch own) || !own.has("use")) {
      return step;
    }
    Tree used = library.at(own.at("use").text());
    Tree.Branch full = (Tree.Branch) Inheritance.merge(own, used.present() ? used : own);
    return full.has("id") ? full : full.with("id", own.at("use"));
  }

  private Tree translate(Tree tree) {
    return switch (tree) {
      case Tree.Leaf leaf -> leaf;
      case Tree.Series series ->
          new Tree.Series(
              series.position(),
              series.path(),
              series.items().stream().map(this::translate).toList());
      case Tree.Branch branch -> words(branch);
    };
  }

  private Tree words(Tree.Branch branch) {
    Tree.Branch result = new Tree.Branch(branch.position(), branch.path(), Map.of(), branch.keys());
    for (String key : branch.names()) {
      Tree child = translate(branch.at(key));
      result =
          switch (key) {
            case "ref" -> result.with("clause", child).with("origin", leaf(child, "GUIDELINE"));
            case "refs" -> result.with("clauses", child);
            case "manual" -> result.with("person", child);
            case "required", "waivable" -> obligation(result, key, child);
            case "when" -> result.with("when", condition(child));
            default -> result.with(key, child);
          };
    }
    return result;
  }

  private static Tree.Branch obligation(Tree.Branch result, String key, Tree flag) {
    return flag.text().equals("true")
        ? result.with("obligation", leaf(flag, key.equals("required") ? "REQUIRED" : "WAIVABLE"))
        : result;
  }

  private Tree condition(Tree when) {
    return conditions.at(when.text()) instanceof Tree.Branch known ? known.with("id", when) : when;
  }

  private static Tree leaf(Tree at, String text) {
    return new Tree.Leaf(at.position(), at.path(), text, Tree.Type.STRING);
  }
}
