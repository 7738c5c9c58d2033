package jp.yagura.account.wellknown;

import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Under which terms a municipality gives its list away as open data; templates ask it by name. */
@Named("licences")
@ApplicationScoped
public class Licences {
  private final Settings settings;

  Licences(Settings settings) {
    this.settings = settings;
  }

  /** {@code yagura.open-data.licences.<municipality>.ja}, {@code .en} and {@code .url}. */
  @ConfigMapping(prefix = "yagura.open-data")
  interface Settings {
    Map<String, Line> licences();

    /** What is said about one municipality's data. */
    interface Line {
      String ja();

      String en();

      Optional<String> url();
    }
  }

  /**
   * What is said about the terms.
   *
   * @param url of the terms, or null
   */
  public record Licence(String ja, String en, @Nullable String url) {
    /** The sentence in a language. */
    public String in(boolean english) {
      return english ? en : ja;
    }
  }

  /** The terms of a municipality; null where it has said none, and then none are claimed. */
  public @Nullable Licence of(String municipality) {
    Settings.Line line = settings.licences().get(municipality);
    return line == null ? null : new Licence(line.ja(), line.en(), line.url().orElse(null));
  }
}
