package jp.yagura.notification.confirmation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many one-time links may be guessed. Product default. */
@ConfigMapping(prefix = "yagura.notification.ack")
interface GuessSettings {
  /** Unknown links that one address may ask for within a minute before it has to wait. */
  @WithDefault("20")
  int guessesPerMinute();
}
