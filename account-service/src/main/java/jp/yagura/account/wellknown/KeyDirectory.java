package jp.yagura.account.wellknown;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yagura.kit.publicside.PublicChanges;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The keys that lie in the configured directory as {@code *.pem}. A file that is put there or taken
 * away counts within seconds, without a restart.
 */
@ApplicationScoped
class KeyDirectory {
  private static final Logger LOG = Logger.getLogger(KeyDirectory.class);
  private static final String NO_DIRECTORY =
      "yagura.signed-list.keys names no directory: the list of official accounts cannot be signed";

  private final SignedListSettings settings;
  private final PublicChanges publicSide;
  private volatile @Nullable Reading last;

  KeyDirectory(SignedListSettings settings, PublicChanges publicSide) {
    this.settings = settings;
    this.publicSide = publicSide;
  }

  /** What was found, and how the directory looked then. */
  private record Reading(List<String> looks, KeyRing ring) {}

  void atStart(@Observes StartupEvent event) {
    now();
  }

  /** The keys there are now; what is wrong is logged once. */
  KeyRing now() {
    Reading known = last;
    List<String> looks = settings.keys().map(KeyDirectory::looks).orElse(List.of());
    if (known != null && known.looks().equals(looks)) {
      return known.ring();
    }
    KeyRing ring =
        settings
            .keys()
            .map(KeyDirectory::read)
            .orElseGet(() -> new KeyRing(List.of(), List.of(NO_DIRECTORY)));
    ring.trouble().forEach(LOG::error);
    ring.newest()
        .ifPresent(key -> LOG.infof("lists are signed with %s (%s)", key.name(), key.id()));
    last = new Reading(looks, ring);
    publicSide.allChanged();
    return ring;
  }

  private static KeyRing read(Path directory) {
    List<ListKey> keys = new ArrayList<>();
    List<String> trouble = new ArrayList<>();
    for (Path file : files(directory)) {
      String name = String.valueOf(file.getFileName());
      content(file)
          .flatMap(pem -> ListKey.read(name, pem))
          .ifPresentOrElse(
              keys::add, () -> trouble.add(file + " is no readable Ed25519 key in PEM (PKCS#8)"));
    }
    if (keys.stream().noneMatch(ListKey::signs)) {
      trouble.add("no private key in " + directory + ": the list cannot be signed");
    }
    return new KeyRing(keys, trouble);
  }

  private static Optional<String> content(Path file) {
    try {
      return Optional.of(Files.readString(file));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private static List<Path> files(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(it -> it.toString().endsWith(".pem")).sorted().toList();
    } catch (IOException _) {
      return List.of();
    }
  }

  private static List<String> looks(Path directory) {
    return files(directory).stream().map(KeyDirectory::looksOf).toList();
  }

  private static String looksOf(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return file + " " + now.lastModifiedTime() + " " + now.size();
    } catch (IOException _) {
      return file + " unreadable";
    }
  }
}
