package jp.yagura.guideline.page;

import java.util.List;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.account.PolicyField;
import jp.yagura.guideline.account.Stage;
import jp.yagura.guideline.wording.Origin;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.guideline.wording.Text;
import org.jspecify.annotations.Nullable;

/** How accounts are opened and closed, as lists and tables. */
record AccountHtml(GuidelineProfile profile, Words words) {
  Page.Row row(Origin origin, @Nullable String clause, String first, String second, String third) {
    String source = new StepWords(profile, words).source(clause, origin);
    boolean added = origin == Origin.PRODUCT_DEFAULT;
    return new Page.Row(
        added,
        List.of(
            Page.text(first),
            Page.text(second),
            third,
            added ? Page.chip("default", source) : Page.text(source)));
  }

  String opening() {
    var opening = profile.opening();
    var facts =
        new Facts(words)
            .add("開設の条件", "Needed", gate())
            .add("開設できる者", "Who may open", opening.opener());
    opening.classes().forEach(it -> facts.add("アカウントの区分", "Classes", it.name()));
    opening
        .fixedAccounts()
        .forEach(it -> facts.add("定められたアカウント", "The accounts", it.platform() + "　" + it.name()));
    opening.policyFields().forEach(it -> facts.add("運用ポリシーの項目", "Policy items", item(it)));
    facts
        .add("項目についての注記", "About the items", opening.policyFieldsNote())
        .add("条文の読み方", "Reading", opening.interpretation());
    return facts.html() + stages(opening.stages());
  }

  private String item(PolicyField field) {
    boolean sealed = field.handling() == PolicyField.Handling.CUSTODY_REFERENCE;
    return words.say(field.label())
        + (sealed ? words.say("（別途封緘保管）", " (kept sealed elsewhere)") : "");
  }

  private String gate() {
    return switch (profile.opening().gate()) {
      case PERMISSION -> words.say("許可", "permission");
      case CONSULTATION -> words.say("協議（許可ではない）", "consultation, not permission");
      case APPROVAL -> words.say("承認", "approval");
      case FIXED_LIST -> words.say("なし（アカウントは固定）", "none: the accounts are fixed");
    };
  }

  private String stages(List<Stage> stages) {
    var heads =
        List.of(
            words.say("段階", "Stage"),
            words.say("担当", "Owner"),
            words.say("区分", "Obligation"),
            words.say("根拠", "From"));
    return Page.table(heads, stages.stream().map(this::stage).toList());
  }

  private Page.Row stage(Stage stage) {
    String owner = words.say(profile.vocabulary().title(stage.owner()));
    String obligation =
        stage.required()
            ? Page.chip("must", words.say("必須", "required"))
            : words.say("省略可", "may be left out");
    return row(stage.origin(), stage.clause(), words.say(stage.title()), owner, obligation);
  }

  String closing() {
    var closing = profile.closing();
    var facts = new Facts(words).add("判断する人", "Decided by", title(closing.decidedBy()));
    if (closing.forcedBy() != null) {
      facts.add("廃止をさせることができる人", "May order it", title(closing.forcedBy()));
    }
    closing.criteria().forEach(it -> facts.add("廃止する場合", "When", it.text()));
    var notice = closing.notice();
    if (notice != null) {
      String word = notice.periodWord() == null ? "" : "　" + notice.periodWord();
      String setting = new StepWords(profile, words).length(notice.period());
      facts.add("周知の場所", "Notice given", notice.places());
      facts.add(
          "周知の期間",
          "Notice period",
          (word + words.say("（設定値 ", " (setting ") + setting + words.say("）", ")")).strip());
      facts.add("周知を省ける場合", "Notice may be skipped", notice.immediate());
    }
    return facts.html() + stages(closing.stages());
  }

  private Text title(OwnerRole role) {
    return profile.vocabulary().title(role);
  }
}
