package jp.yagura.guideline.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yagura.guideline.yaml.Problems;
import jp.yagura.guideline.yaml.Tree;

/** Each step and stage can be done by somebody and binds no more than its clause does. */
final class StepRules {
  private final CheckedProfile profile;
  private final Problems problems;

  StepRules(CheckedProfile profile, Problems problems) {
    this.profile = profile;
    this.problems = problems;
  }

  void check() {
    for (Tree sequence : profile.sequences()) {
      fulfilledOnce(sequence);
      for (Tree item : sequence.items()) {
        if (item instanceof Tree.Branch step) {
          used(step);
          owned(step);
          bound(step);
          condition(step.at("when"));
          step.at("results").items().forEach(this::result);
          needs(step.at("results").items());
        }
      }
    }
  }

  private void fulfilledOnce(Tree sequence) {
    Set<String> seen = new HashSet<>();
    for (Tree item : sequence.items()) {
      Tree function = item.at("fulfils");
      if (function.present() && !seen.add(function.text())) {
        problems.add(
            item,
            "fulfilled-twice",
            "「" + function.text() + "」の役割をもつ手順が2つあります。1つにしてください",
            "two steps fulfil '" + function.text() + "': keep one");
      }
    }
  }

  private void used(Tree.Branch step) {
    Tree use = step.at("use");
    if (use.present() && !profile.full.at("library").at(use.text()).present()) {
      problems.add(
          use,
          "unknown-library-step",
          "部品「" + use.text() + "」は「library」にありません",
          "the library has no step '" + use.text() + "'");
    }
  }

  private void owned(Tree.Branch step) {
    Tree owner = step.at("owner");
    if (owner.present() && profile.lacksSeat(owner.text())) {
      problems.add(
          owner,
          "owner-without-seat",
          "「" + owner.text() + "」に当たる職がこの団体にありません。「vocabulary.seats」に加えるか、別の役割にしてください",
          "nobody holds the role '"
              + owner.text()
              + "' here: add a seat, or give it to another role");
    }
  }

  private void bound(Tree.Branch step) {
    boolean required = step.at("required").text().equals("true");
    boolean waivable = step.at("waivable").text().equals("true");
    if (required && waivable) {
      problems.add(
          step.keyPosition("waivable"),
          step.path(),
          "required-and-waivable",
          "必須（required）の項目を省略可（waivable）にはできません。どちらか一方にしてください",
          "a required step cannot be waivable too: keep one");
    }
    if (!required && !waivable) {
      problems.add(
          step,
          "no-obligation",
          "「required: true」か「waivable: true」のどちらかを書いてください",
          "say 'required: true' or 'waivable: true'");
    }
    if (required) {
      rightlyRequired(step);
    }
  }

  private void rightlyRequired(Tree.Branch step) {
    if (step.has("origin")) {
      problems.add(
          step.keyPosition("required"),
          step.path(),
          "required-product-default",
          "製品の既定値を必須にはできません。条文を「ref」で引くか、「waivable: true」にしてください",
          "a product default is never required: cite a clause or make it waivable");
    }
    var force = profile.clause(step.at("ref").text()).map(it -> it.at("force").text());
    if (force.isPresent() && !force.get().equals("M")) {
      problems.add(
          step.keyPosition("required"),
          step.path(),
          "required-by-soft-clause",
          "引いている条文は義務（M）ではありません。「waivable: true」にしてください",
          "the cited clause does not bind (M): make the step waivable");
    }
  }

  private void condition(Tree when) {
    if (when.present() && !profile.full.at("conditions").at(when.text()).present()) {
      problems.add(
          when,
          "unknown-condition",
          "条件「" + when.text() + "」は「conditions」にありません",
          "no condition '" + when.text() + "' in 'conditions'");
    }
  }

  /** What a choice needs is written down in the same step. */
  private void needs(List<Tree> results) {
    Set<String> ids = results.stream().map(it -> it.at("id").text()).collect(Collectors.toSet());
    for (Tree result : results) {
      for (Tree choice : result.at("choices").items()) {
        Tree needs = choice.at("needs");
        if (needs.present() && !ids.contains(needs.text())) {
          problems.add(
              needs,
              "unknown-need",
              "「" + needs.text() + "」という結果は、この手順の「results」にありません",
              "no result '" + needs.text() + "' in the 'results' of this step");
        }
      }
    }
  }

  private void result(Tree result) {
    boolean choice = result.at("kind").text().equals("CHOICE");
    if (choice == result.at("choices").items().isEmpty()) {
      problems.add(
          result,
          "choices-and-kind",
          choice ? "選択肢（choices）を書いてください" : "選択肢（choices）は「kind: CHOICE」のときだけ書けます",
          choice ? "a CHOICE needs 'choices'" : "'choices' belong to a CHOICE only");
    }
  }
}
