package jp.yagura.guideline.page;

import java.util.EnumMap;
import java.util.Map;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.account.PolicyField;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.guideline.wording.Seat;
import jp.yagura.guideline.wording.Text;

/** What a profile sets besides its playbooks, as facts for the template. */
public record Settings(GuidelineProfile profile, Words words) {
  /** The seats in the order of the roles. */
  public Map<OwnerRole, Seat> seats() {
    return new EnumMap<>(profile.vocabulary().seats());
  }

  public Facts opening() {
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
    return facts
        .add("項目についての注記", "About the items", opening.policyFieldsNote())
        .add("条文の読み方", "Reading", opening.interpretation());
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

  public Facts closing() {
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
    return facts;
  }

  private Text title(OwnerRole role) {
    return profile.vocabulary().title(role);
  }

  public Facts rules() {
    var posting = profile.posting();
    return new Facts(words)
        .add("発信の決裁", "Approval of posts", posting.approval().text())
        .rules("決裁の例外", "Exceptions", posting.approval().exceptions())
        .add("返信", "Replies", posting.replies().text())
        .rules("発信できる情報", "May be posted", posting.allowed())
        .rules("発信しない情報", "Not to be posted", posting.prohibited())
        .rules("留意点", "Conduct", posting.conduct())
        .rules("認証情報の管理", "Credentials", profile.credentials().duties())
        .rules("削除できるコメント", "Comments that may be deleted", profile.moderation().deletable())
        .rules("職員個人としての利用", "Staff as individuals", profile.personalUse().rules())
        .rules("免責事項", "Disclaimers", profile.disclaimers());
  }
}
