package jp.yagura.starters.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Where one stack keeps its things: data, logs, secrets, and a pid file of each process it started.
 * Two stacks in two places do not touch each other.
 */
public record Workspace(Path root) {
  private static final long NEEDED_BYTES = 700L * 1024 * 1024;

  public Workspace {
    root = root.toAbsolutePath().normalize();
  }

  /** A fresh one below target/ (or the current directory's target/) for one test. */
  public static Workspace temporary(String name) {
    try {
      Path parent = Files.createDirectories(Path.of("target", "stack").toAbsolutePath());
      return new Workspace(Files.createTempDirectory(parent, name + "-"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path data(String part) {
    return directory("data/" + part);
  }

  public Path log(String part) {
    return directory("logs").resolve(part + ".log");
  }

  public Path pidFile(String part) {
    return directory("run").resolve(part + ".process");
  }

  public Path secret(String name) {
    return directory("secrets").resolve(name);
  }

  /** What {@code FRESH=1} asks for: everything but the unpacked programs is gone. */
  public void empty() {
    for (String part : new String[] {"data", "logs", "run", "secrets"}) {
      delete(root.resolve(part));
    }
  }

  /** Deletes a directory with all that is in it; one that is not there is fine. */
  public static void delete(Path directory) {
    try {
      Files.walkFileTree(directory, new Deleting());
    } catch (NoSuchFileException gone) {
      return;
    } catch (IOException e) {
      throw new StackException("Cannot empty " + directory + " (" + e + "): check who owns it.", e);
    }
  }

  /**
   * @throws StackException when the disk has too little room to start
   */
  public void requireRoom() {
    requireRoom(NEEDED_BYTES);
  }

  void requireRoom(long bytes) {
    try {
      long free = Files.getFileStore(Files.createDirectories(root)).getUsableSpace();
      if (free < bytes) {
        throw new StackException(
            "The disk that holds %s is nearly full (%d MB free, %d MB needed): free some space and start again."
                .formatted(root, free >> 20, bytes >> 20));
      }
    } catch (IOException e) {
      throw new StackException(
          "Cannot write to " + root + ": check that the directory is yours.", e);
    }
  }

  private Path directory(String name) {
    Path directory = root.resolve(name);
    try {
      return Files.createDirectories(directory);
    } catch (IOException e) {
      throw new StackException(
          "Cannot write to " + directory + ": check that the disk has room.", e);
    }
  }

  private static final class Deleting extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
        throws IOException {
      if (failure != null) {
        throw failure;
      }
      Files.deleteIfExists(directory);
      return FileVisitResult.CONTINUE;
    }
  }
}
