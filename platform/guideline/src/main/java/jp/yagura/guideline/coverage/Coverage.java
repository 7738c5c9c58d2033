package jp.yagura.guideline.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yagura.guideline.yaml.Tree;

/**
 * What a profile does about each clause it knows. A part of the profile that cites a clause and
 * names no person is a control, known by its path, such as {@code playbooks.HIJACK.SITE_NOTICE};
 * one with {@code manual} is a duty of that person. Titles and forms explain; they control nothing.
 */
public final class Coverage {
  private static final Set<String> NO_CONTROL =
      Set.of("clauses", "vocabulary", "document", "library", "conditions");

  private final Map<String, ClauseCoverage> byClause = new LinkedHashMap<>();

  private Coverage() {}

  /** Of a profile with every step written out, in the words of the file. */
  public static Coverage of(Tree full) {
    var coverage = new Coverage();
    for (Tree clause : full.at("clauses").items()) {
      var empty = new ClauseCoverage(clause, new ArrayList<>());
      coverage.byClause.putIfAbsent(clause.at("id").text(), empty);
    }
    for (String section : full.names()) {
      if (!NO_CONTROL.contains(section)) {
        coverage.walk(full.at(section), section);
      }
    }
    return coverage;
  }

  private void walk(Tree tree, String name) {
    switch (tree) {
      case Tree.Leaf leaf -> {}
      case Tree.Series series -> series.items().forEach(item -> walk(item, name + named(item)));
      case Tree.Branch branch -> {
        cited(branch).forEach(id -> note(id, name, branch));
        branch.names().forEach(key -> walk(branch.at(key), name + "." + key));
      }
    }
  }

  private static String named(Tree item) {
    String type = item.at("type").text();
    String name = type.isEmpty() ? item.at("id").text() : type;
    return name.isEmpty() ? "" : "." + name;
  }

  private static List<String> cited(Tree.Branch branch) {
    List<String> ids = new ArrayList<>(branch.at("refs").texts());
    ids.add(branch.at("ref").text());
    ids.add(branch.at("definition").text());
    return ids;
  }

  private void note(String id, String name, Tree part) {
    ClauseCoverage clause = byClause.get(id);
    if (clause != null) {
      Tree person = part.at("manual");
      String shown = name.replace(".steps.", ".").replace(".stages.", ".");
      clause.uses().add(new Use(shown, part, person.present() ? person.text() : null));
    }
  }

  /** Every clause, in the order of the guideline. */
  public List<ClauseCoverage> clauses() {
    return List.copyOf(byClause.values());
  }

  /** The clauses that bind (M) and are met by nothing and nobody. */
  public List<ClauseCoverage> open() {
    return byClause.values().stream()
        .filter(it -> it.force().equals("M") && it.status() == Status.OPEN)
        .toList();
  }

  /** The clauses that bind (M). */
  public List<ClauseCoverage> duties() {
    return byClause.values().stream().filter(it -> it.force().equals("M")).toList();
  }

  public long duties(Status status) {
    return duties().stream().filter(it -> it.status() == status).count();
  }
}
