package jp.yagura.local.develop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.yagura.starters.process.Workspace;

/**
 * A copy of a packaged service to run from, so that a build does not take away the jars of the
 * running one. Files are hard links where the file system has them.
 */
public final class BuiltCopy {
  private BuiltCopy() {}

  /**
   * @param built the directory that Quarkus packaged
   * @param copy replaced if it is there
   */
  public static void renew(Path built, Path copy) {
    try {
      Workspace.delete(copy);
      List<Path> all;
      try (Stream<Path> files = Files.walk(built)) {
        all = files.toList();
      }
      for (Path file : all) {
        Path to = copy.resolve(built.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          link(file, to);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void link(Path file, Path to) throws IOException {
    try {
      Files.createLink(to, file);
    } catch (IOException | UnsupportedOperationException notHere) {
      Files.copy(file, to);
    }
  }
}
