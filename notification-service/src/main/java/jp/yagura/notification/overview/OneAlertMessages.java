package jp.yagura.notification.overview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of one alert; the texts stand in messages/onealert_*.properties. */
@MessageBundle(value = "onealert", locale = "ja")
interface OneAlertMessages {
  @Message
  String one_title();

  @Message
  String why();

  @Message
  String facts();

  @Message
  String address();

  @Message
  String for_role();

  @Message
  String confirmed();

  @Message
  String not_yet();

  @Message
  String via(String name);

  @Message
  String confirm();

  @Message
  String confirm_title();

  @Message
  String confirm_text();

  @Message
  String resend();

  @Message
  String resend_text(String address);

  @Message
  String resend_links();

  @Message
  String resend_button();

  @Message
  String unblock_text(String address);

  @Message
  String unblock_present(String address);

  @Message
  String unblock_button();

  @Message
  String unblock_ask();

  @Message
  String to_contact();

  @Message
  String reason();

  @Message
  String reason_hint();

  @Message
  String done_confirm(String who, String when);

  @Message
  String done_resend(String address);

  @Message
  String done_unblock(String address);
}
