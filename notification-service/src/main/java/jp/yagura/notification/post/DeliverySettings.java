package jp.yagura.notification.post;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How mails are carried. Product defaults. */
@ConfigMapping(prefix = "yagura.notification.delivery")
interface DeliverySettings {
  /** Mails that one replica sends at once. */
  @WithDefault("8")
  int atOnce();

  /** After that another sender takes over what this one has not reported on. */
  @WithDefault("60S")
  Duration lease();

  /** Pause after the first failure; it doubles each time. */
  @WithDefault("1S")
  Duration firstPause();

  /** The longest pause: how soon alerts leave once the mail server is back. */
  @WithDefault("30S")
  Duration longestPause();
}
