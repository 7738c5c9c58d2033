package jp.yagura.guideline.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yagura.guideline.yaml.Problems;
import jp.yagura.guideline.yaml.Tree;

/** What must come first exists, comes first in the phases too, and leads nobody in a circle. */
final class OrderRules {
  private static final List<String> PHASES =
      List.of("INITIAL", "CONTAINMENT", "PUBLIC_NOTICE", "RECOVERY", "REVIEW");

  private final CheckedProfile profile;
  private final Problems problems;

  OrderRules(CheckedProfile profile, Problems problems) {
    this.profile = profile;
    this.problems = problems;
  }

  void check() {
    profile.sequences().forEach(this::sequence);
    for (Tree playbook : profile.playbooks()) {
      finishable(playbook, byId(playbook.at("steps")));
    }
  }

  private static Map<String, Tree> byId(Tree sequence) {
    Map<String, Tree> steps = new LinkedHashMap<>();
    sequence.items().forEach(step -> steps.putIfAbsent(step.at("id").text(), step));
    return steps;
  }

  private void sequence(Tree sequence) {
    Map<String, Tree> steps = byId(sequence);
    for (Tree step : sequence.items()) {
      step.at("requires").items().forEach(need -> need(step, need, steps));
    }
  }

  private void need(Tree step, Tree need, Map<String, Tree> steps) {
    Tree first = steps.get(need.text());
    if (first == null) {
      problems.add(
          need,
          "dangling-requires",
          "「" + need.text() + "」という手順はこの一覧にありません",
          "there is no step '" + need.text() + "' in this list");
    } else if (reaches(first, step, steps, new HashSet<>())) {
      problems.add(
          need,
          "requires-cycle",
          "「" + need.text() + "」と互いに先を待つため、どちらも始められません。どちらかの「requires」を外してください",
          "it and '" + need.text() + "' wait for each other: drop one 'requires'");
    } else if (phase(first) > phase(step)) {
      problems.add(
          need,
          "requires-later-phase",
          "「" + need.text() + "」は後の段階の手順です。先に済ませることはできません",
          "'" + need.text() + "' belongs to a later phase");
    }
  }

  private static int phase(Tree step) {
    return PHASES.indexOf(step.at("phase").text());
  }

  private static boolean reaches(Tree from, Tree to, Map<String, Tree> steps, Set<String> seen) {
    if (from.at("id").text().equals(to.at("id").text())) {
      return true;
    }
    for (String need : from.at("requires").texts()) {
      Tree next = steps.get(need);
      if (next != null && seen.add(need) && reaches(next, to, steps, seen)) {
        return true;
      }
    }
    return false;
  }

  /** Waivable steps can be left out; every required one must be possible to do in some order. */
  private void finishable(Tree playbook, Map<String, Tree> steps) {
    Set<String> settled = new HashSet<>();
    steps.forEach((id, step) -> addIf(settled, id, !required(step)));
    boolean moved = true;
    while (moved) {
      moved =
          steps.entrySet().stream()
              .filter(it -> !settled.contains(it.getKey()) && possible(it.getValue(), settled))
              .map(it -> settled.add(it.getKey()))
              .toList()
              .contains(true);
    }
    if (!settled.containsAll(steps.keySet())) {
      String stuck =
          String.join(", ", steps.keySet().stream().filter(id -> !settled.contains(id)).toList());
      Tree type = playbook.at("type");
      problems.add(
          type,
          "playbook-unfinishable",
          "この手順は終えられません。必須の" + stuck + "を行える人や順序がありません",
          "nobody can finish this playbook: " + stuck + " can never be done");
    }
  }

  private static void addIf(Set<String> ids, String id, boolean wanted) {
    if (wanted) {
      ids.add(id);
    }
  }

  private static boolean required(Tree step) {
    return step.at("required").text().equals("true");
  }

  private boolean possible(Tree step, Set<String> settled) {
    return profile.hasSeat(step.at("owner").text())
        && settled.containsAll(step.at("requires").texts())
        && step.at("results").items().stream().allMatch(OrderRules::fillable);
  }

  private static boolean fillable(Tree result) {
    return !result.at("mandatory").text().equals("true")
        || !result.at("kind").text().equals("CHOICE")
        || !result.at("choices").items().isEmpty();
  }
}
