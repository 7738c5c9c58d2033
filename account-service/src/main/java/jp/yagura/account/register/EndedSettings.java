package jp.yagura.account.register;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** {@code yagura.ended-accounts.…}: what residents see of accounts that have ended. */
@ConfigMapping(prefix = "yagura.ended-accounts")
public interface EndedSettings {

  /**
   * Whether public lists keep them as ended, so that whoever meets the old name learns that it is
   * official no longer. A product default: where a guideline says 削除 (NGS-5.2), it is the product's
   * reading of it, and {@code false} takes them off all lists. Who asks about one is told either
   * way.
   */
  @WithDefault("true")
  boolean listed();
}
