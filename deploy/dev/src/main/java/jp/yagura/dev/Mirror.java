package jp.yagura.dev;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/**
 * The poms of a source tree and a copy of what its modules are compiled to. What is compiled while
 * a service is developed goes there, so that an ordinary build knows nothing of it.
 */
final class Mirror {
  private static final Set<String> NO_MODULES = Set.of("src", "target", "node_modules", "docs");
  private static final String INDEX = "META-INF/jandex.idx";

  private Mirror() {}

  /**
   * @param tree with modules that are built
   * @param mirror replaced if it is there
   */
  static void renew(Path tree, Path mirror) throws IOException {
    delete(mirror);
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes all)
              throws IOException {
            String name = String.valueOf(directory.getFileName());
            boolean module = directory.equals(tree) || !name.startsWith(".");
            if (!module || NO_MODULES.contains(name)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            if (Files.exists(directory.resolve("pom.xml"))) {
              copyModule(directory, mirror.resolve(tree.relativize(directory)));
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** What a module is compiled to. */
  static Path classes(Path module) {
    return module.resolve("target/classes");
  }

  /** With all that is in it. */
  static void delete(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    Files.walkFileTree(
        directory,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes all) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path emptied, IOException none)
              throws IOException {
            Files.delete(emptied);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static void copyModule(Path module, Path to) throws IOException {
    Files.createDirectories(to);
    Files.copy(module.resolve("pom.xml"), to.resolve("pom.xml"));
    Path from = classes(module);
    if (Files.isDirectory(from)) {
      copy(from, classes(to));
      // The index would grow old; the other mark of an archive with beans says: look yourself.
      if (Files.deleteIfExists(classes(to).resolve(INDEX))) {
        Files.write(classes(to).resolve("META-INF/beans.xml"), new byte[0]);
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes all)
              throws IOException {
            Files.createDirectories(to.resolve(from.relativize(directory)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes all) throws IOException {
            Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
