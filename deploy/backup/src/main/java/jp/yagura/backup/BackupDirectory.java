package jp.yagura.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A backup on disk: {@code manifest.json}, a directory for each database, and in {@code settings}
 * and {@code keys} what the services were configured with. Nobody but its owner may read it.
 */
record BackupDirectory(Path path) {
  private static final String MANIFEST = "manifest.json";
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.INDENT_OUTPUT);

  /** A new one; refuses a directory that is there. */
  static BackupDirectory create(Path path) {
    try {
      if (path.getParent() != null) {
        Files.createDirectories(path.getParent());
      }
      Files.createDirectory(
          path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      return new BackupDirectory(path);
    } catch (IOException e) {
      throw new BackupException(
          "%s cannot be created: is it there already?".formatted(path.toAbsolutePath()), e);
    }
  }

  /** Written last: a backup without it is not one. */
  void write(Manifest manifest) {
    Path unfinished = path.resolve(MANIFEST + ".unfinished");
    try {
      JSON.writeValue(unfinished.toFile(), manifest);
      Files.move(unfinished, path.resolve(MANIFEST));
    } catch (IOException e) {
      throw new BackupException("Cannot write to %s: %s".formatted(path, e.getMessage()), e);
    }
  }

  Manifest manifest() {
    Path file = path.resolve(MANIFEST);
    if (!Files.exists(file)) {
      throw new BackupException(
          "%s is no backup, or one that was not finished: it has no %s."
              .formatted(path.toAbsolutePath(), MANIFEST));
    }
    try {
      return JSON.readValue(file.toFile(), Manifest.class);
    } catch (IOException e) {
      throw new BackupException("%s cannot be read: %s".formatted(file, e.getMessage()), e);
    }
  }

  /** Copies a directory into it. */
  void keep(String name, Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = path.resolve(name).resolve(directory.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    } catch (IOException e) {
      throw new BackupException("%s was not kept: %s".formatted(directory, e.getMessage()), e);
    }
  }

  /**
   * Reads all of it again.
   *
   * @return what is wrong, a sentence for each file; empty when it is whole
   */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    for (Manifest.DatabaseContent database : manifest().databases()) {
      for (Manifest.TableContent table : database.tables()) {
        Path file = path.resolve(table.file());
        if (!Files.exists(file)) {
          faults.add(table.file() + " is missing.");
        } else if (!isWhole(file, table)) {
          faults.add(table.file() + " is not as it was written.");
        }
      }
    }
    return faults;
  }

  private static boolean isWhole(Path file, Manifest.TableContent table) {
    try (HashedText.Reader text = HashedText.Reader.of(file)) {
      text.transferTo(OutputStream.nullOutputStream());
      return text.hash().equals(table.sha256());
    } catch (IOException _) {
      return false;
    }
  }
}
