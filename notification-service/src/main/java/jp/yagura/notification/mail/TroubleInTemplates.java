package jp.yagura.notification.mail;

import io.quarkus.qute.TemplateExtension;

/** {@code {answer.trouble}}: what a kept answer of a mail server means. */
final class TroubleInTemplates {
  private TroubleInTemplates() {}

  @TemplateExtension
  static Trouble trouble(String answer) {
    return Trouble.of(answer);
  }
}
