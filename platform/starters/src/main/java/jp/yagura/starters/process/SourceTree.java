package jp.yagura.starters.process;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The source tree this runs from: where the services' builds and the unpacked programs are. */
public final class SourceTree {
  private SourceTree() {}

  /** The nearest directory upwards that holds {@code .mvn}. */
  public static Path root() {
    for (@Nullable Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve(".mvn"))) {
        return at;
      }
    }
    throw new StackException("Start this from inside the Yagura source tree.");
  }

  /** Programs unpacked once and shared by make run and all tests. */
  public static Path cache() {
    return root().resolve(".local/cache");
  }
}
