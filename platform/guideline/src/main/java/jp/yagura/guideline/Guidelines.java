package jp.yagura.guideline;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.yagura.guideline.wording.Clause;
import jp.yagura.guideline.yaml.Problem;

/**
 * The guidelines of all municipalities, in every version held. Immutable and safe to share between
 * threads; {@link #reloaded} gives a new one.
 */
public final class Guidelines {
  private static final Comparator<GuidelineProfile> NEWEST_FIRST =
      Comparator.comparing(GuidelineProfile::effectiveFrom)
          .thenComparing(GuidelineProfile::version)
          .reversed();

  private final List<GuidelineProfile> profiles;
  private final List<Problem> problems;

  private Guidelines(List<GuidelineProfile> profiles, List<Problem> problems) {
    this.profiles = List.copyOf(profiles);
    this.problems = List.copyOf(problems);
  }

  private static final class Bundled {
    static final Guidelines ALL = read();

    private static Guidelines read() {
      return new Guidelines(
          ProfileFile.BUNDLED.stream().map(ProfileFile::trusted).toList(), List.of());
    }
  }

  /** The profiles in the jar. */
  public static Guidelines bundled() {
    return Bundled.ALL;
  }

  /** The bundled profiles, with the files of a directory on top: see {@link #reloaded}. */
  public static Guidelines from(Path directory) {
    return bundled().reloaded(directory);
  }

  /**
   * These profiles, with every {@code *.yaml} file of a directory on top. A file replaces the
   * profile of the same municipality and version, or adds one. A broken file changes nothing and is
   * listed in {@link #problems}; what was good before stays.
   */
  public Guidelines reloaded(Path directory) {
    List<GuidelineProfile> all = new ArrayList<>(profiles);
    List<Problem> faults = new ArrayList<>();
    for (Path path : yamlFiles(directory, faults)) {
      ProfileFile file = ProfileFile.read(path);
      faults.addAll(file.problems());
      file.profile().ifPresent(profile -> replace(all, profile));
    }
    return new Guidelines(all, faults);
  }

  private static List<Path> yamlFiles(Path directory, List<Problem> faults) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(directory, "*.yaml")) {
      found.forEach(files::add);
    } catch (IOException unreadable) {
      faults.add(ProfileFile.unreadable(directory));
    }
    files.sort(Comparator.naturalOrder());
    return files;
  }

  private static void replace(List<GuidelineProfile> all, GuidelineProfile profile) {
    all.removeIf(
        old ->
            old.municipality().equals(profile.municipality())
                && old.version().equals(profile.version()));
    all.add(profile);
  }

  /** The version in force on a day (Asia/Tokyo): the newest that has begun and not ended. */
  public Optional<GuidelineProfile> inForce(String municipality, LocalDate on) {
    return profiles.stream()
        .filter(profile -> profile.municipality().equals(municipality) && profile.inForceOn(on))
        .min(NEWEST_FIRST);
  }

  /** A version that something began under, also when it is no longer in force. */
  public Optional<GuidelineProfile> version(String municipality, String version) {
    return profiles.stream()
        .filter(it -> it.municipality().equals(municipality) && it.version().equals(version))
        .findFirst();
  }

  /** Every version of every municipality, the newest of each first. */
  public List<GuidelineProfile> all() {
    return profiles.stream()
        .sorted(Comparator.comparing(GuidelineProfile::municipality).thenComparing(NEWEST_FIRST))
        .toList();
  }

  /** A clause by its id, in the newest version that has it, such as {@code NGS-10.3b}. */
  public Optional<Clause> clause(String id) {
    return all().stream().flatMap(profile -> profile.clause(id).stream()).findFirst();
  }

  /** What was wrong with the files of the last load; those files had no effect. */
  public List<Problem> problems() {
    return problems;
  }
}
