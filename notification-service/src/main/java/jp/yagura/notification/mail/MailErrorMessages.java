package jp.yagura.notification.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a mail server's answer means, and what to do; in messages/mailerror_*.properties. */
@MessageBundle(value = "mailerror", locale = "ja")
interface MailErrorMessages {
  @Message
  String what(String name);

  @Message
  String todo(String name);

  @Message
  String original();
}
