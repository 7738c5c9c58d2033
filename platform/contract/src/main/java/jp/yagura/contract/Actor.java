package jp.yagura.contract;

import org.jspecify.annotations.Nullable;

/**
 * Who did something.
 *
 * @param subject the person's id at the identity provider, or {@code system}
 * @param name the name to show
 * @param division the person's division (所属), or null when the token has none
 */
public record Actor(String subject, String name, @Nullable String division) {

  /** The product itself, for what timers and events do. */
  public static final Actor SYSTEM = new Actor("system", "システム", null);
}
