package jp.yagura.notification.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

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

  Server server();

  default String domain() {
    return from().substring(from().indexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
  }

  /** The mail server that takes our mails. Its host is the deployment's own. */
  interface Server {
    String host();

    @WithDefault("587")
    int port();

    @WithDefault("if-offered")
    Security security();

    /** With the password, when the server wants to know who we are. */
    Optional<String> user();

    Optional<String> password();
  }

  /** How the connection is protected. */
  enum Security {
    /** Never; for a server on the same machine. */
    NONE,
    /** By STARTTLS where the server offers it. */
    IF_OFFERED,
    /** By STARTTLS, or no mail leaves. */
    STARTTLS,
    /** From the first byte. */
    TLS
  }
}
