package jp.yagura.account.dailycheck;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalTime;
import java.util.Set;
import jp.yagura.profile.Platform;

/**
 * {@code yagura.daily-check.…}: which accounts people look at. Product defaults: no guideline names
 * a platform, a day or a time.
 */
@ConfigMapping(prefix = "yagura.daily-check")
interface CheckSettings {

  /** The platforms without a free way to read that their terms allow. */
  @WithDefault("X,FACEBOOK,INSTAGRAM,LINE,TIKTOK,THREADS")
  Set<Platform> platforms();

  /** How often accounts on them are looked at, where nobody said otherwise. */
  @WithDefault("WEEKDAYS")
  CheckRhythm rhythm();

  /** Until when of the day, in Japan. */
  @WithDefault("17:00")
  LocalTime dueAt();
}
