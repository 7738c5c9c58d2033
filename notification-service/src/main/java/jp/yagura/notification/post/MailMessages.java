package jp.yagura.notification.post;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the mails; the texts stand in messages/mail_*.properties. */
@MessageBundle(value = "mail", locale = "ja")
interface MailMessages {
  @Message
  String mark(String name);

  @Message
  String mark_reopened();

  @Message
  String mark_no_progress();

  @Message
  String mark_dismissed();

  @Message
  String heading(String name);

  @Message
  String lead_alarm();

  @Message
  String lead_reopened();

  @Message
  String lead_unconfirmed();

  @Message
  String lead_no_progress();

  @Message
  String lead_reminder(String step, String when);

  @Message
  String lead_recovered();

  @Message
  String lead_dismissed();

  @Message
  String lead_closed();

  @Message
  String lead_receipt();

  @Message
  String lead_not_one();

  @Message
  String lead_settled();

  @Message
  String receipt_next();

  @Message
  String my_reports();

  @Message
  String to(String recipient);

  @Message
  String number();

  @Message
  String type();

  @Message
  String account();

  @Message
  String division();

  @Message
  String occurred();

  @Message
  String reported();

  @Message
  String reporter();

  @Message
  String can_sign_in();

  @Message
  String sign_in_yes();

  @Message
  String sign_in_no();

  @Message
  String sign_in_not_tried();

  @Message
  String description();

  @Message
  String reason();

  @Message
  String confirm_head();

  @Message
  String confirm_text();

  @Message
  String confirm_button();

  @Message
  String confirm_why();

  @Message
  String incident_link();

  @Message
  String automatic();
}
