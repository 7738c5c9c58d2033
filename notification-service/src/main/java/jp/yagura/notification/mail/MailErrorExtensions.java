package jp.yagura.notification.mail;

import io.quarkus.qute.TemplateExtension;

/** {@code {answer.mailError}}: what a kept answer of a mail server means. */
final class MailErrorExtensions {
  private MailErrorExtensions() {}

  @TemplateExtension
  static MailError mailError(String answer) {
    return MailError.of(answer);
  }
}
