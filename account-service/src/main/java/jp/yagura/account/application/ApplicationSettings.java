package jp.yagura.account.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** {@code yagura.applications.…}. */
@ConfigMapping(prefix = "yagura.applications")
interface ApplicationSettings {

  /**
   * Within how many days whoever has the turn is to act, before a reminder; a product default: no
   * guideline names a number.
   */
  @WithDefault("7")
  int days();
}
