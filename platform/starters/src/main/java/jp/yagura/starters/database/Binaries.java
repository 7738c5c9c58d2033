package jp.yagura.starters.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import jp.yagura.starters.process.CacheLock;
import jp.yagura.starters.process.SourceTree;
import jp.yagura.starters.process.StackException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked once per checkout from the archive on the class path. */
final class Binaries {
  private static final String VERSION = "postgresql-18.1.0";

  private Binaries() {}

  /**
   * The words that start one of the programs. As root they run in a user namespace of their own,
   * because PostgreSQL refuses to run as root.
   */
  static List<String> command(String program) {
    String path = directory().resolve("bin").resolve(program).toString();
    return "root".equals(System.getProperty("user.name"))
        ? List.of("unshare", "-U", path)
        : List.of(path);
  }

  private static Path directory() {
    return CacheLock.create(SourceTree.cache().resolve(VERSION), Binaries::unpack);
  }

  private static void unpack(Path directory) throws IOException {
    String archive = "/postgres-linux-" + architecture() + ".txz";
    try (InputStream resource = Binaries.class.getResourceAsStream(archive)) {
      if (resource == null) {
        throw new StackException(
            "There is no PostgreSQL for this machine (%s %s): use Linux on x86-64 or ARM64."
                .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
      }
      TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(resource));
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        write(tar, entry, directory.resolve(entry.getName()));
      }
    }
  }

  private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(tar, target);
      if ((entry.getMode() & 0100) != 0 && !target.toFile().setExecutable(true)) {
        throw new IOException("cannot make " + target + " executable");
      }
    }
  }

  private static String architecture() {
    String name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    return name.equals("aarch64") ? "arm_64" : "x86_64";
  }
}
