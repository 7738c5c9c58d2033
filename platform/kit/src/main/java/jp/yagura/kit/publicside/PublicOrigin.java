package jp.yagura.kit.publicside;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Scheme and host under which people know this deployment ({@code yagura.public-url}). Taken from
 * the settings and not from a request, whose Host anybody may choose.
 */
@ApplicationScoped
public class PublicOrigin {
  private final String origin;

  PublicOrigin(@ConfigProperty(name = "yagura.public-url") String origin) {
    this.origin = origin.replaceAll("/+$", "");
  }

  /**
   * A whole address.
   *
   * @param path from the root, with its slash
   */
  public String at(String path) {
    return origin + path;
  }
}
