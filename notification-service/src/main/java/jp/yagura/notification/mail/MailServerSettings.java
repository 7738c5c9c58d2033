package jp.yagura.notification.mail;

import io.smallrye.config.WithDefault;
import java.util.Optional;

/** The mail server that takes our mails. Its host is the deployment's own. */
interface MailServerSettings {
  String host();

  @WithDefault("587")
  int port();

  @WithDefault("if-offered")
  Security security();

  /** With the password, when the server wants to know who we are. */
  Optional<String> user();

  Optional<String> password();

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
