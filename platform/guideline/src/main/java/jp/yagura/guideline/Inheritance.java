package jp.yagura.guideline;

import java.util.List;
import java.util.Map;
import jp.yagura.guideline.yaml.Tree;

/**
 * Lays a municipality's file over the default. Mappings merge key by key; lists and single values
 * are replaced whole; null takes an inherited key away; a text cites a clause or is a product
 * default, a step is required or waivable, and the file's word on it replaces the inherited one. A
 * playbook takes over the kinds it covers from inherited playbooks of other names.
 */
final class Inheritance {
  private static final List<List<String>> EITHER_OR =
      List.of(List.of("ref", "origin"), List.of("required", "waivable"));

  private Inheritance() {}

  static Tree lay(Tree own, Tree inherited) {
    Tree merged = merge(own, inherited);
    return takeOver(merged, own.at("playbooks"));
  }

  static Tree merge(Tree own, Tree inherited) {
    if (!(own instanceof Tree.Branch mine) || !(inherited instanceof Tree.Branch parent)) {
      return own;
    }
    Tree.Branch result = new Tree.Branch(mine.position(), mine.path(), Map.of(), mine.keys());
    for (String key : parent.names()) {
      if (!settled(key, mine)) {
        result = result.with(key, parent.at(key));
      }
    }
    for (String key : mine.names()) {
      result = result.with(key, merge(mine.at(key), parent.at(key)));
    }
    for (String key : mine.names()) {
      result = mine.at(key).present() ? result : result.without(key);
    }
    return result;
  }

  private static boolean settled(String inheritedKey, Tree.Branch own) {
    return EITHER_OR.stream()
        .anyMatch(pair -> pair.contains(inheritedKey) && pair.stream().anyMatch(own::has));
  }

  private static Tree takeOver(Tree merged, Tree ownPlaybooks) {
    if (!(merged.at("playbooks") instanceof Tree.Branch playbooks)) {
      return merged;
    }
    List<String> taken =
        ownPlaybooks.names().stream()
            .flatMap(type -> ownPlaybooks.at(type).at("covers").texts().stream())
            .toList();
    Tree.Branch left = playbooks;
    for (String type : playbooks.names()) {
      List<Tree> covers = playbooks.at(type).at("covers").items();
      List<Tree> kept = covers.stream().filter(kind -> !taken.contains(kind.text())).toList();
      if (ownPlaybooks.has(type) || kept.size() == covers.size()) {
        continue;
      }
      left = kept.isEmpty() ? left.without(type) : left.with(type, covering(left.at(type), kept));
    }
    return ((Tree.Branch) merged).with("playbooks", left);
  }

  private static Tree covering(Tree playbook, List<Tree> kinds) {
    Tree covers = playbook.at("covers");
    return ((Tree.Branch) playbook)
        .with("covers", new Tree.Series(covers.position(), covers.path(), kinds));
  }
}
