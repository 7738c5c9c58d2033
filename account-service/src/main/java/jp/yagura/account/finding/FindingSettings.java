package jp.yagura.account.finding;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code yagura.findings.…}: product defaults, no guideline names a time. */
@ConfigMapping(prefix = "yagura.findings")
interface FindingSettings {

  /** Until when somebody is to deal with one before it is late. */
  @WithDefault("PT24H")
  Duration within();
}
