package jp.yagura.notification.post;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The one-time links. Product defaults. */
@ConfigMapping(prefix = "yagura.notification.ack")
interface ConfirmLinkSettings {
  /** How long a link can be used. */
  @WithDefault("7D")
  Duration validFor();

  /**
   * How long an expired link is kept for the audit, and answered as expired; then it is deleted.
   */
  @WithDefault("90D")
  Duration keepFor();
}
