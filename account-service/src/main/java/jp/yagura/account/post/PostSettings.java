package jp.yagura.account.post;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;

/** {@code yagura.post.…}: product defaults, no guideline names these times. */
@ConfigMapping(prefix = "yagura.post")
interface PostSettings {

  /** How long whoever decides has, where the post is not planned for earlier. */
  @WithDefault("PT4H")
  Duration decideWithin();

  /** Within what time the head confirms what was agreed orally, or posted beforehand. */
  @WithDefault("P1D")
  Duration confirmWithin();

  /** From when on it is night, in Japan. */
  @WithDefault("22:00")
  LocalTime nightFrom();

  /** Until when it is night, in Japan. */
  @WithDefault("06:00")
  LocalTime nightUntil();
}
