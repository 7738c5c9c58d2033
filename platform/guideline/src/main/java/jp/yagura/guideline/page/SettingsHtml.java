package jp.yagura.guideline.page;

import java.util.ArrayList;
import java.util.List;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.guideline.wording.Seat;

/** What a profile sets besides its playbooks. */
record SettingsHtml(GuidelineProfile profile, Words words) {
  String html() {
    return "<h2 id=\"settings\">"
        + words.say("設定", "Settings")
        + "</h2>\n"
        + heading("役割の呼び名", "What roles are called")
        + seats()
        + heading("アカウントの開設", "Opening an account")
        + new AccountHtml(profile, words).opening()
        + heading("アカウントの廃止", "Closing an account")
        + new AccountHtml(profile, words).closing()
        + heading("運用の決まり", "Rules of operation")
        + rules()
        + heading("定期的な確認と指標", "Reviews and figures")
        + reviews();
  }

  private String heading(String ja, String en) {
    return "<h3>" + words.say(ja, en) + "</h3>\n";
  }

  private String seats() {
    List<Page.Row> rows = new ArrayList<>();
    for (OwnerRole role : OwnerRole.values()) {
      profile.vocabulary().seat(role).ifPresent(seat -> rows.add(seat(role, seat)));
    }
    return Page.table(
        List.of(
            words.say("呼び名", "Title"),
            words.say("所属", "Division"),
            words.say("役割", "Role"),
            words.say("根拠", "From")),
        rows);
  }

  private Page.Row seat(OwnerRole role, Seat seat) {
    String division = seat.division() == null ? "" : words.say(seat.division());
    String title = words.say(seat.title());
    String name = "<code>" + role.wire() + "</code>";
    return new AccountHtml(profile, words).row(seat.origin(), seat.clause(), title, division, name);
  }

  private String rules() {
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
        .rules("免責事項", "Disclaimers", profile.disclaimers())
        .html();
  }

  private String reviews() {
    return Page.list(
        profile.reviews().stream()
            .map(
                it ->
                    words.say(it.text())
                        + words.say("（設定値 ", " (setting ")
                        + new StepWords(profile, words).length(it.every())
                        + words.say("、", ", ")
                        + new StepWords(profile, words).source(it.clause(), it.origin())
                        + words.say("）", ")"))
            .toList());
  }
}
