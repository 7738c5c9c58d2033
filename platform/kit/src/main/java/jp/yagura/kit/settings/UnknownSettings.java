package jp.yagura.kit.settings;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.EnvConfigSource;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/**
 * Does not start with a setting that nobody reads: a slip of the pen would leave the default in
 * force, and nobody would know.
 */
@ApplicationScoped
class UnknownSettings {
  private static final Logger LOG = Logger.getLogger(UnknownSettings.class);

  private final Config config;

  UnknownSettings(Config config) {
    this.config = config;
  }

  void refuse(@Observes @Priority(1) StartupEvent event) {
    KnownSettings known = KnownSettings.load();
    names().filter(known::isUnknown).sorted().findFirst().ifPresent(name -> end(name, known));
  }

  /** The source of environment variables also offers guesses of what properties they may mean. */
  private Stream<String> names() {
    Stream<String> properties =
        StreamSupport.stream(config.getConfigSources().spliterator(), false)
            .filter(source -> !(source instanceof EnvConfigSource))
            .flatMap(source -> source.getPropertyNames().stream());
    return Stream.concat(properties, System.getenv().keySet().stream());
  }

  private static void end(String name, KnownSettings known) {
    String meant = known.closest(name).map(it -> ": is %s meant?".formatted(it)).orElse(".");
    LOG.errorf("Unknown setting %s%s docs/operate/settings.md has all of them.", name, meant);
    Quarkus.asyncExit(1);
    throw new PreventFurtherStepsException();
  }
}
