package jp.yagura.guideline.check;

import java.util.List;
import java.util.Map;
import jp.yagura.guideline.yaml.Problems;
import jp.yagura.guideline.yaml.Tree;

/** The way an account is opened and closed holds together, and no secret is asked for. */
final class AccountRules {
  private static final Map<String, String> STAGE_OF_GATE =
      Map.of("PERMISSION", "PERMISSION", "CONSULTATION", "CONSULTATION", "APPROVAL", "APPROVAL");

  private final CheckedProfile profile;
  private final Problems problems;

  AccountRules(CheckedProfile profile, Problems problems) {
    this.profile = profile;
    this.problems = problems;
  }

  void check() {
    dates();
    gate(profile.full.at("opening"));
    profile.full.at("opening").at("policyFields").items().forEach(this::secret);
    for (String part : List.of("opening", "closing")) {
      for (Tree stage : profile.full.at(part).at("stages").items()) {
        stage.at("forms").items().forEach(this::form);
      }
    }
    forcedScope();
  }

  private void dates() {
    Tree to = profile.full.at("effectiveTo");
    if (to.present() && to.text().compareTo(profile.full.at("effectiveFrom").text()) < 0) {
      problems.add(to, "ends-before-it-begins", "終わりの日が始まりの日より前です", "it ends before it begins");
    }
  }

  private void gate(Tree opening) {
    Tree gate = opening.at("gate");
    boolean listed = !opening.at("fixedAccounts").items().isEmpty();
    if (listed != gate.text().equals("FIXED_LIST")) {
      problems.add(
          gate,
          "gate-and-fixed-list",
          "「FIXED_LIST」のときは「fixedAccounts」が要り、ほかのときは書けません",
          "'fixedAccounts' and the gate FIXED_LIST belong together");
    }
    String stage = STAGE_OF_GATE.getOrDefault(gate.text(), "");
    if (!stage.isEmpty()
        && opening.at("stages").items().stream()
            .noneMatch(it -> it.at("kind").text().equals(stage))) {
      problems.add(
          gate,
          "gate-without-stage",
          "「" + stage + "」の段階が「stages」にありません",
          "no stage of kind " + stage + " carries this gate");
    }
  }

  private void secret(Tree field) {
    if (field.at("label").at("ja").text().contains("パスワード")
        && !field.at("handling").text().equals("CUSTODY_REFERENCE")) {
      problems.add(
          field.at("handling"),
          "secret-asked-for",
          "パスワードは記録しません。「CUSTODY_REFERENCE」（保管場所だけを記録）にしてください",
          "no password is ever kept: use CUSTODY_REFERENCE");
    }
  }

  private void form(Tree form) {
    if (!profile.full.at("vocabulary").at("forms").at(form.text()).present()) {
      problems.add(
          form,
          "unknown-form",
          "様式「" + form.text() + "」は「vocabulary.forms」にありません",
          "no form '" + form.text() + "' in 'vocabulary.forms'");
    }
  }

  private void forcedScope() {
    Tree scope = profile.full.at("closing").at("forcedScope");
    boolean known =
        profile.full.at("opening").at("classes").items().stream()
            .anyMatch(it -> it.at("id").text().equals(scope.text()));
    if (scope.present() && !known) {
      problems.add(
          scope,
          "unknown-account-class",
          "アカウントの区分「" + scope.text() + "」は「opening.classes」にありません",
          "no account class '" + scope.text() + "' in 'opening.classes'");
    }
  }
}
