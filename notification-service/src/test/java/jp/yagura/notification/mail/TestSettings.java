package jp.yagura.notification.mail;

import java.time.Duration;
import java.util.Optional;
import jp.yagura.notification.mail.MailSettings.Security;

/** A mail server that a test has set up. */
record TestSettings(MailSettings.Server server) implements MailSettings {
  @Override
  public String from() {
    return "yagura@yagura.example";
  }

  @Override
  public Duration patience() {
    return Duration.ofSeconds(10);
  }

  record AServer(String host, int port, Security security) implements MailSettings.Server {
    @Override
    public Optional<String> user() {
      return Optional.empty();
    }

    @Override
    public Optional<String> password() {
      return Optional.empty();
    }
  }
}
