package jp.yagura.incident.notice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How PR is reminded of a notice that residents were promised. Product defaults. */
@ConfigMapping(prefix = "yagura.notices.promise")
interface PromiseSettings {

  /** After how long it is told again. */
  @WithDefault("PT1H")
  Duration again();

  /** From which reminder on the head of PR is told too; 0: never. */
  @WithDefault("2")
  int headFrom();
}
