package jp.yagura.notification.confirmation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the confirm page; the texts stand in messages/ack_*.properties. */
@MessageBundle(value = "ack", locale = "ja")
interface ConfirmLinkMessages {
  @Message
  String title();

  @Message
  String lead(String recipient);

  @Message
  String button();

  @Message
  String button_hint();

  @Message
  String done_title();

  @Message
  String done_text(String who, String when);

  @Message
  String done_next();

  @Message
  String already_title();

  @Message
  String already_text();

  @Message
  String sign_in_confirm();

  @Message
  String expired_title();

  @Message
  String expired_text();

  @Message
  String unknown_title();

  @Message
  String unknown_text();

  @Message
  String wait_title();

  @Message
  String wait_text();

  @Message
  String number();

  @Message
  String kind();

  @Message
  String account();

  @Message
  String division();

  @Message
  String reported();

  @Message
  String reporter();

  @Message
  String description();

  @Message
  String open_incident();
}
