package jp.yagura.starters.process;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Work in the cache that is done once per checkout, also when several builds come at once. */
public final class CacheLock {
  private CacheLock() {}

  /** Fills a directory. */
  public interface Maker {
    void make(Path directory) throws IOException;
  }

  /** Work that may find itself done already. */
  public interface Work {
    void run() throws IOException;
  }

  /**
   * Makes the directory whole or not at all; one that is there is left alone.
   *
   * @throws StackException when it cannot be written
   */
  public static Path create(Path directory, Maker maker) {
    if (Files.exists(directory)) {
      return directory;
    }
    run(
        directory,
        () -> {
          if (!Files.exists(directory)) {
            Path unfinished = directory.resolveSibling(directory.getFileName() + ".unfinished");
            Workspace.delete(unfinished);
            maker.make(Files.createDirectories(unfinished));
            Files.move(unfinished, directory);
          }
        });
    return directory;
  }

  /** Runs the work while no other process or thread does the same. */
  public static synchronized void run(Path what, Work work) {
    Path file = what.resolveSibling(what.getFileName() + ".lock");
    try {
      Files.createDirectories(file.getParent());
      try (FileChannel channel =
              FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        if (lock.isValid()) {
          work.run();
        }
      }
    } catch (IOException e) {
      throw new StackException(
          "Cannot prepare %s (%s): check that the disk has room.".formatted(what, e.getMessage()),
          e);
    }
  }
}
