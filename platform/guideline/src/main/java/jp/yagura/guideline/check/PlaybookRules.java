package jp.yagura.guideline.check;

import java.util.HashMap;
import java.util.Map;
import jp.yagura.guideline.yaml.Problems;
import jp.yagura.guideline.yaml.Tree;

/** Each kind of incident exists and has at most one playbook, and whoever it tells exists. */
final class PlaybookRules {
  private final CheckedProfile profile;
  private final Problems problems;

  PlaybookRules(CheckedProfile profile, Problems problems) {
    this.profile = profile;
    this.problems = problems;
  }

  void check() {
    Map<String, String> typeOfKind = new HashMap<>();
    for (Tree playbook : profile.playbooks()) {
      playbook.at("covers").items().forEach(kind -> coveredOnce(kind, playbook, typeOfKind));
      playbook.at("alert").items().forEach(this::seated);
      seated(playbook.at("reporter"));
    }
    for (String kind : profile.kinds().names()) {
      if (profile.concernsAnAccount(kind) && !typeOfKind.containsKey(kind)) {
        problems.add(
            profile.full.at("playbooks"),
            "uncovered-kind",
            kind + "に対応する手順がありません。いずれかの「covers」に加えてください",
            "no playbook covers " + kind + ": add it to some 'covers'");
      }
    }
  }

  private void coveredOnce(Tree kind, Tree playbook, Map<String, String> typeOfKind) {
    if (!profile.kinds().at(kind.text()).present()) {
      problems.add(
          kind,
          "unknown-kind",
          "事案の種類「" + kind.text() + "」は「kinds」にありません",
          "there is no kind of incident '" + kind.text() + "' in 'kinds'");
    }
    String type = playbook.at("type").text();
    String other = typeOfKind.putIfAbsent(kind.text(), type);
    if (other != null) {
      problems.add(
          kind,
          "covered-twice",
          kind.text() + "は「" + other + "」でも扱われています。どちらか一方にしてください",
          kind.text() + " is covered by '" + other + "' too: keep one");
    }
  }

  private void seated(Tree role) {
    if (role.present() && profile.lacksSeat(role.text())) {
      problems.add(
          role,
          "recipient-without-seat",
          "「" + role.text() + "」に当たる職がこの団体にありません。「vocabulary.seats」に加えるか、別の役割にしてください",
          "nobody holds the role '" + role.text() + "' here: add a seat, or tell another role");
    }
  }
}
