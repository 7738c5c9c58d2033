package jp.yagura.incident.platformrequest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** {@code yagura.platform-requests.…}: after how long to ask again. Product defaults. */
@ConfigMapping(prefix = "yagura.platform-requests")
interface PlatformRequestSettings {

  /** Days by the platform's wire name, where they are not those of the platform guide. */
  Map<String, Integer> chase();

  /** From which reminder without an answer on the head of PR is told too; 0: never. */
  @WithDefault("3")
  int headFrom();
}
