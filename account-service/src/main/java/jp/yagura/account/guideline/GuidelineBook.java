package jp.yagura.account.guideline;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.Guidelines;
import jp.yagura.guideline.playbook.IncidentKind;
import jp.yagura.kit.page.Times;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The guidelines of all municipalities as they are now: the bundled ones, a directory on top. They
 * are read when the service starts, so that no request waits for it.
 */
@Startup
@ApplicationScoped
public class GuidelineBook {
  private static final Logger LOG = Logger.getLogger(GuidelineBook.class);

  private final Clock clock;
  private volatile Guidelines guidelines;

  GuidelineBook(
      @ConfigProperty(name = "yagura.guidelines.directory") Optional<Path> directory, Clock clock) {
    this.clock = clock;
    this.guidelines = directory.map(Guidelines::from).orElseGet(Guidelines::bundled);
    guidelines.problems().forEach(it -> LOG.errorf("guideline not used: %s", it));
  }

  /** Today in Japan. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Times.TOKYO);
  }

  /** The version in force today; empty for a municipality without a guideline. */
  public Optional<GuidelineProfile> inForce(String municipality) {
    return guidelines.inForce(municipality, today());
  }

  /** The first day on which any version was in force; empty for one without a guideline. */
  public Optional<LocalDate> since(String municipality) {
    return guidelines.all().stream()
        .filter(profile -> profile.municipality().equals(municipality))
        .map(GuidelineProfile::effectiveFrom)
        .min(Comparator.naturalOrder());
  }

  /** A version that an account was opened or closed under, also when it is no longer in force. */
  public Optional<GuidelineProfile> version(String municipality, String version) {
    return guidelines.version(municipality, version);
  }

  /**
   * Whether a kind of incident means that an account of ours is in other hands, by any version of
   * the municipality's guideline: an incident keeps the version it started with. Where its
   * guideline is not known here, the others are asked: better marked than overlooked.
   */
  public boolean ownAccountTaken(String municipality, String kind) {
    return any(municipality, kind, IncidentKind::ownAccountTaken);
  }

  /** Whether a kind of incident means that a fake poses as official; as above. */
  public boolean fakeExists(String municipality, String kind) {
    return any(municipality, kind, IncidentKind::fakeExists);
  }

  private boolean any(String municipality, String kind, Predicate<IncidentKind> says) {
    List<IncidentKind> own =
        guidelines.all().stream()
            .filter(profile -> profile.municipality().equals(municipality))
            .flatMap(profile -> profile.kind(kind).stream())
            .toList();
    Stream<IncidentKind> asked =
        own.isEmpty()
            ? guidelines.all().stream().flatMap(profile -> profile.kind(kind).stream())
            : own.stream();
    return asked.anyMatch(says);
  }

  /** Takes new guidelines; accounts keep the version they were opened under. */
  public void use(Guidelines changed) {
    this.guidelines = changed;
  }
}
