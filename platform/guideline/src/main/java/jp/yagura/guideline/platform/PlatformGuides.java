package jp.yagura.guideline.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import jp.yagura.guideline.yaml.Binder;
import jp.yagura.guideline.yaml.Problems;
import jp.yagura.guideline.yaml.Schema;
import jp.yagura.guideline.yaml.Tree;
import jp.yagura.guideline.yaml.TreeReader;

/** What is known of all platforms. */
public record PlatformGuides(List<PlatformGuide> platforms) {
  private static final String FILE = "platforms.yaml";

  private static final class Bundled {
    static final PlatformGuides ALL = trusted();
  }

  /** The guides in the jar, made without checking them: the tests of this module have. */
  public static PlatformGuides bundled() {
    return Bundled.ALL;
  }

  /** The guide of a platform; empty for one of which nothing is known. */
  public Optional<PlatformGuide> of(String platform) {
    return platforms.stream().filter(guide -> guide.id().equals(platform)).findFirst();
  }

  /**
   * Reads a file as strictly as a guideline profile is read.
   *
   * @param problems what is wrong with it is added
   * @return empty when anything is wrong
   */
  static Optional<PlatformGuides> read(String file, String yaml, Problems problems) {
    Tree tree = TreeReader.read(file, yaml, problems);
    if (problems.none()) {
      new Schema(text("platforms.schema.json")).check(tree, problems);
    }
    Optional<PlatformGuides> guides = new Binder(problems).bind(tree, PlatformGuides.class);
    return problems.none() ? guides : Optional.empty();
  }

  /** A file in the jar. */
  static String text(String name) {
    try (InputStream in = PlatformGuides.class.getResourceAsStream("/platforms/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks platforms/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static PlatformGuides trusted() {
    Problems problems = new Problems();
    Tree tree = TreeReader.read(FILE, text(FILE), problems);
    return new Binder(problems)
        .bind(tree, PlatformGuides.class)
        .orElseThrow(() -> new IllegalStateException(problems.all().toString()));
  }
}
