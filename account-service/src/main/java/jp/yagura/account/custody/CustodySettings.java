package jp.yagura.account.custody;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** {@code yagura.custody.…}: what is watched about credentials. */
@ConfigMapping(prefix = "yagura.custody")
interface CustodySettings {

  /** How long a password may stay; a product default, no guideline names a time. */
  @WithDefault("P1Y")
  Period rotateAfter();
}
