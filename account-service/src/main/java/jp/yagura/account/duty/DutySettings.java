package jp.yagura.account.duty;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code yagura.duty.…}: product defaults, no guideline names a rhythm. */
@ConfigMapping(prefix = "yagura.duty")
interface DutySettings {

  /** How long after the first reminder the next follows, and so on until it is done. */
  @WithDefault("P7D")
  Duration remindEvery();

  /** From which reminder on who stands above the owner hears of it too. */
  @WithDefault("2")
  int headFrom();
}
