package jp.yagura.export;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that a web server shows: a symbolic link to the newest whole copy, which lies beside
 * it. A copy is filled out of sight and shown by renaming a link, in one step; the copy before is
 * kept, for whoever is reading it.
 */
final class Release {
  private static final int KEPT = 2;

  private final Path out;

  /**
   * @param out what is to be shown; nothing yet, or a link that an earlier export made
   * @throws ExportException when something else is there
   */
  Release(Path out) {
    this.out = out.toAbsolutePath().normalize();
    if (Files.exists(this.out, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(this.out)) {
      throw new ExportException(
          this.out + " is there already and no copy of ours: name a folder that is not there yet");
    }
  }

  /** What fills a copy. */
  interface Filling {
    void into(Path folder) throws IOException;
  }

  /**
   * Fills a new copy and shows it.
   *
   * @param version its name, later in alphabetical order than those before
   */
  void show(String version, Filling filling) throws IOException {
    Path parent = Files.createDirectories(out.getParent());
    Path folder = Files.createTempDirectory(parent, prefix() + version + "-");
    boolean shown = false;
    try {
      filling.into(folder);
      readable(folder);
      Path link = parent.resolve(folder.getFileName() + ".link");
      Files.createSymbolicLink(link, folder.getFileName());
      Files.move(link, out, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      shown = true;
    } finally {
      if (!shown) {
        delete(folder);
      }
    }
    forgetOld(parent);
  }

  private String prefix() {
    return "." + out.getFileName() + "@";
  }

  private boolean ours(Path copy) {
    String name = String.valueOf(copy.getFileName());
    return name.startsWith(prefix()) && name.substring(prefix().length()).matches("[0-9T]+-[0-9]+");
  }

  /** The web server is another user than who exports. */
  private static void readable(Path folder) throws IOException {
    if (!folder.toFile().setReadable(true, false) || !folder.toFile().setExecutable(true, false)) {
      throw new IOException(folder + " cannot be made readable");
    }
  }

  private void forgetOld(Path parent) throws IOException {
    List<Path> copies;
    try (Stream<Path> files = Files.list(parent)) {
      copies = files.filter(Files::isDirectory).filter(this::ours).sorted().toList();
    }
    for (Path old : copies.subList(0, Math.max(0, copies.size() - KEPT))) {
      delete(old);
    }
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException failure)
              throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
