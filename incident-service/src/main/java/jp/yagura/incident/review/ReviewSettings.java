package jp.yagura.incident.review;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often somebody is reminded of what was decided in a review. Product defaults. */
@ConfigMapping(prefix = "yagura.review")
interface ReviewSettings {

  /** After how long it is told again. */
  @WithDefault("P7D")
  Duration again();

  /** From which reminder on the head of PR is told too; 0: never. */
  @WithDefault("2")
  int headFrom();
}
