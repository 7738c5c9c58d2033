package jp.yagura.account.wellknown;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** {@code yagura.signed-list.…}: with what and for how long the list is signed. */
@ConfigMapping(prefix = "yagura.signed-list")
interface SignedListSettings {

  /** The directory of the keys; without one nothing is signed, and nothing served unsigned. */
  Optional<Path> keys();

  /** How long a copy may be believed when nobody can ask us. */
  @WithDefault("168H")
  Duration validFor();

  /** How old a list becomes before it is signed again though nothing changed. */
  @WithDefault("24H")
  Duration renewAfter();
}
