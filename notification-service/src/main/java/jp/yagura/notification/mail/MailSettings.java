package jp.yagura.notification.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How mails look and leave. Product defaults; the sender's address is the deployment's own. */
@ConfigMapping(prefix = "yagura.notification.mail")
interface MailSettings {
  /** The sender's address. Its domain also makes the Message-IDs. */
  String from();

  /**
   * For each answer of the mail server; then the connection is closed and the mail tried again. The
   * greeting has one and a half of it and four answers follow: together less than a sender's lease.
   */
  @WithDefault("10S")
  Duration patience();

  MailServerSettings server();

  default String domain() {
    return from().substring(from().indexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
  }
}
