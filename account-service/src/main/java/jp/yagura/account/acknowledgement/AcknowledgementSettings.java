package jp.yagura.account.acknowledgement;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** {@code yagura.acknowledgement.…}: product defaults, no guideline names these times. */
@ConfigMapping(prefix = "yagura.acknowledgement")
interface AcknowledgementSettings {

  /** How long one holds. */
  @WithDefault("P1Y")
  Period every();

  /** How long a division has, once somebody of it is missing. */
  @WithDefault("P30D")
  Period within();
}
