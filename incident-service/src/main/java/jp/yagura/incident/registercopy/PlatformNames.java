package jp.yagura.incident.registercopy;

import io.quarkus.qute.TemplateExtension;
import jp.yagura.profile.Platform;
import org.jspecify.annotations.Nullable;

/** Names of platforms as people write them. They are proper names, the same in every language. */
public final class PlatformNames {
  private PlatformNames() {}

  /**
   * The name of a platform.
   *
   * @param wire its name in events, or null when nobody knows
   */
  public static String label(@Nullable String wire) {
    return wire == null ? "SNS" : Platform.of(wire).map(Platform::label).orElse(wire);
  }

  /** {@code {ui_platform:label('x')}}: X. */
  @TemplateExtension(namespace = "ui_platform")
  static String label(Object wire) {
    return label(wire == null ? null : wire.toString());
  }
}
