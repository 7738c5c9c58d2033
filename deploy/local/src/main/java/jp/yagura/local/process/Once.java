package jp.yagura.local.process;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Work in the cache that is done once per checkout, also when several builds come at once. */
public final class Once {
  private Once() {}

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
   * @throws Trouble when it cannot be written
   */
  public static Path made(Path directory, Maker maker) {
    if (Files.exists(directory)) {
      return directory;
    }
    alone(
        directory,
        () -> {
          if (!Files.exists(directory)) {
            Path unfinished = directory.resolveSibling(directory.getFileName() + ".unfinished");
            Place.delete(unfinished);
            maker.make(Files.createDirectories(unfinished));
            Files.move(unfinished, directory);
          }
        });
    return directory;
  }

  /** Runs the work while no other process or thread does the same. */
  public static synchronized void alone(Path what, Work work) {
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
      throw new Trouble(
          "Cannot prepare %s (%s): check that the disk has room.".formatted(what, e.getMessage()),
          e);
    }
  }
}
