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

  /** How long before a regular change of the password its owner is asked; a product default. */
  @WithDefault("P30D")
  Period askBefore();

  /**
   * Within which time a password is changed after somebody left, a device was lost or the account
   * was hijacked; a product default, no guideline names a time.
   */
  @WithDefault("P3D")
  Period answerWithin();
}
