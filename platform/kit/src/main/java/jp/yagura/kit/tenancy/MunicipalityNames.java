package jp.yagura.kit.tenancy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The municipalities of this deployment and what they are called: configuration, one entry each.
 */
@ApplicationScoped
public class MunicipalityNames {
  private final Settings settings;

  MunicipalityNames(Settings settings) {
    this.settings = settings;
  }

  /** {@code yagura.municipalities.<id>.ja} and {@code .en}. */
  @ConfigMapping(prefix = "yagura.municipalities")
  interface Settings {
    @WithParentName
    Map<String, Name> byId();

    /** One name. */
    interface Name {
      String ja();

      String en();
    }
  }

  /** The ids of all municipalities. */
  public Set<String> ids() {
    return settings.byId().keySet();
  }

  /** The name in a language; empty for an id that is none of ours. */
  public Optional<String> name(String id, Locale locale) {
    return Optional.ofNullable(settings.byId().get(id))
        .map(name -> Locale.ENGLISH.equals(locale) ? name.en() : name.ja());
  }
}
