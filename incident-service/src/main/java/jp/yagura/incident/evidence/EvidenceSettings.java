package jp.yagura.incident.evidence;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** {@code yagura.evidence.…}: how much is taken. Product defaults. */
@ConfigMapping(prefix = "yagura.evidence")
interface EvidenceSettings {
  /**
   * Largest file. What is sent at once is limited too, by {@code yagura.upload-limit} and {@code
   * quarkus.http.limits.max-body-size}.
   */
  @WithDefault("25M")
  MemorySize largest();

  /** Most files that are sent by one form. */
  @WithDefault("10")
  int mostAtOnce();

  /** Largest file in whole megabytes, for people. */
  default long megabytes() {
    return largest().asLongValue() / (1024 * 1024);
  }
}
