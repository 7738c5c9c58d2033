package jp.yagura.notification.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a mail server's answer means, and what to do; in messages/trouble_*.properties. */
@MessageBundle(value = "trouble", locale = "ja")
interface TroubleMessages {
  @Message
  String what(String name);

  @Message
  String todo(String name);

  @Message
  String original();
}
