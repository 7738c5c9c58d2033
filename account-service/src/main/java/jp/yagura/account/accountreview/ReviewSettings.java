package jp.yagura.account.accountreview;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** {@code yagura.review.…}: product defaults, no guideline names these times. */
@ConfigMapping(prefix = "yagura.review")
interface ReviewSettings {

  /** After how long without a post somebody decides whether the account goes on. */
  @WithDefault("P90D")
  Period silentAfter();

  /** How long before the end of the period of operation somebody is asked to decide. */
  @WithDefault("P60D")
  Period periodAskBefore();

  /** How often somebody looks whether an account's page shows what it should. */
  @WithDefault("P1Y")
  Period profileEvery();

  /** How long before any other review its owner is asked, at most. */
  @WithDefault("P30D")
  Period askBefore();
}
