package jp.yagura.guideline.tool;

import java.nio.file.Path;
import java.util.stream.Collectors;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.ProfileFile;
import jp.yagura.guideline.yaml.Problem;

/** Finds a profile by the name given on the command line. */
final class NamedProfile {
  private NamedProfile() {}

  /** A bundled municipality, or else a file. */
  static ProfileFile file(String name) {
    return ProfileFile.bundled(name).orElseGet(() -> ProfileFile.read(Path.of(name)));
  }

  /**
   * The profile of such a file.
   *
   * @throws IllegalArgumentException with every problem if it has any
   */
  static GuidelineProfile profile(String name) {
    ProfileFile file = file(name);
    return file.profile()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    file.problems().stream()
                        .map(Problem::toString)
                        .collect(Collectors.joining("\n"))));
  }
}
