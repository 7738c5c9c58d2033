package jp.yagura.guideline.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.guideline.yaml.Tree;

/** A profile under check, with what several rules look up. */
final class CheckedProfile {
  final Tree full;
  private final Map<String, Tree> clauses = new HashMap<>();

  CheckedProfile(Tree full) {
    this.full = full;
    full.at("clauses").items().forEach(it -> clauses.putIfAbsent(it.at("id").text(), it));
  }

  Optional<Tree> clause(String id) {
    return Optional.ofNullable(clauses.get(id));
  }

  List<Tree> playbooks() {
    return full.at("playbooks").items();
  }

  Tree kinds() {
    return full.at("kinds");
  }

  /** Whether an account is taken or imitated in it: what every municipality must be ready for. */
  boolean concernsAnAccount(String kind) {
    Tree it = kinds().at(kind);
    return it.at("ownAccountTaken").text().equals("true")
        || it.at("fakeExists").text().equals("true");
  }

  /** The steps of all playbooks and the stages of opening and closing, each list by itself. */
  List<Tree> sequences() {
    List<Tree> all = new ArrayList<>();
    playbooks().forEach(playbook -> all.add(playbook.at("steps")));
    all.add(full.at("opening").at("stages"));
    all.add(full.at("closing").at("stages"));
    return all;
  }

  /** Whether a role of the four is nobody's here; any other word is not judged. */
  boolean lacksSeat(String role) {
    return OwnerRole.of(role).isPresent() && !hasSeat(role);
  }

  boolean hasSeat(String role) {
    return full.at("vocabulary").at("seats").at(role).present();
  }

  /** Every mapping of the profile, except what stands unused in the library. */
  void eachBranch(Consumer<Tree.Branch> visitor) {
    for (String section : full.names()) {
      if (!section.equals("library") && !section.equals("clauses")) {
        visit(full.at(section), visitor);
      }
    }
  }

  private static void visit(Tree tree, Consumer<Tree.Branch> visitor) {
    switch (tree) {
      case Tree.Leaf leaf -> {}
      case Tree.Series series -> series.items().forEach(item -> visit(item, visitor));
      case Tree.Branch branch -> {
        visitor.accept(branch);
        branch.children().values().forEach(child -> visit(child, visitor));
      }
    }
  }
}
