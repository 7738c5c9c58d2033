package jp.yagura.incident.playbook;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.Guidelines;
import jp.yagura.guideline.playbook.Playbook;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The guidelines of all municipalities as they are now: the bundled ones, a directory on top. */
@ApplicationScoped
class GuidelineBook {
  private static final Logger LOG = Logger.getLogger(GuidelineBook.class);
  private volatile Edition edition;

  GuidelineBook(@ConfigProperty(name = "yagura.guidelines.directory") Optional<Path> directory) {
    this.edition = Edition.of(directory.map(Guidelines::from).orElseGet(Guidelines::bundled));
    edition.guidelines().problems().forEach(it -> LOG.errorf("guideline not used: %s", it));
  }

  /** Playbooks are written out once per edition, not once per report. */
  private record Edition(Guidelines guidelines, Map<String, PlaybookInForce> written) {
    static Edition of(Guidelines guidelines) {
      return new Edition(guidelines, new ConcurrentHashMap<>());
    }
  }

  Optional<GuidelineProfile> profile(String municipality, LocalDate day) {
    return edition.guidelines().inForce(municipality, day);
  }

  /** By its version; empty when the municipality has none of that version any more. */
  Optional<GuidelineProfile> version(String municipality, String version) {
    return edition.guidelines().version(municipality, version);
  }

  PlaybookInForce written(GuidelineProfile profile, Playbook playbook) {
    String key = profile.municipality() + '/' + profile.version() + '/' + playbook.type();
    return edition.written().computeIfAbsent(key, _ -> PlaybookInForce.of(profile, playbook));
  }

  /** Takes new guidelines; incidents that have begun keep the playbook they began under. */
  void use(Guidelines changed) {
    this.edition = Edition.of(changed);
  }
}
