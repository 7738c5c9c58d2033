package jp.yagura.incident.notice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages for notices: messages/notice_ja.properties and notice_en.properties. */
@MessageBundle(value = "notice", locale = "ja")
public interface NoticeMessages {
  @Message
  String kind(NoticeText.Kind kind);

  @Message
  String state(NoticeState state);

  @Message
  String next(NoticeState state);

  @Message
  String approve();

  @Message
  String approve_text();

  @Message
  String publish();

  @Message
  String publish_text();

  @Message
  String rewrite();

  @Message
  String update();

  @Message
  String withdraw();

  @Message
  String withdraw_text();

  @Message
  String reason();

  @Message
  String reason_hint();

  @Message
  String public_page();

  @Message
  String author();

  @Message
  String approver();

  @Message
  String publisher();

  @Message
  String changed();

  @Message
  String history();

  @Message
  String revision(int number);

  @Message
  String step_offer();

  @Message
  String step_offer_text();

  @Message
  String step_offer_do();

  @Message
  String at_work();

  @Message
  String not_possible();

  @Message
  String withdrawn_at();

  @Message
  String no_english();

  @Message
  String diff_work();

  @Message
  String diff_before(int number);

  @Message
  String diff_none();

  @Message
  String diff_added();

  @Message
  String diff_cut();

  @Message
  String diff_gap(String count);

  @Message
  String whole(int number);

  @Message
  String barred();

  @Message
  String alone_text();

  @Message
  String alone();

  @Message
  String approve_alone();
}
