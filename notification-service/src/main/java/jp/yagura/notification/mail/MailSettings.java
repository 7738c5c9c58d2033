package jp.yagura.notification.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How mails look and leave. Product defaults; the sender's address is the deployment's own. */
@ConfigMapping(prefix = "yagura.notification.mail")
interface MailSettings {
  /** The sender's address. Its domain also makes the Message-IDs. */
  String from();

  /** A connection on which nothing moves for so long is closed, and the mail tried again. */
  @WithDefault("20S")
  Duration patience();

  MailServerSettings server();

  default String domain() {
    return from().substring(from().indexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
  }
}
