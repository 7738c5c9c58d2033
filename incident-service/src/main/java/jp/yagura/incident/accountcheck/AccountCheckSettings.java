package jp.yagura.incident.accountcheck;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Until when an account is to be checked, and how often it is asked for. Product defaults. */
@ConfigMapping(prefix = "yagura.account-checks")
interface AccountCheckSettings {

  /** How long after it is asked for. */
  @WithDefault("PT24H")
  Duration within();

  /** After how long it is asked for again. */
  @WithDefault("PT24H")
  Duration again();

  /** From which reminder on the head of PR is told too; 0: never. */
  @WithDefault("2")
  int headFrom();
}
