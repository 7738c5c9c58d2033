package jp.yagura.local.process;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {
  private static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");

  @Test
  void oneFromBeforeTheLastBuildIsRemoved(@TempDir Path place) throws IOException {
    Path archive = written(place, "classes.jsa", NOON);
    Java.classArchive(archive, written(place, "program.jar", NOON.plusSeconds(1)));
    assertFalse(Files.exists(archive));
  }

  @Test
  void oneThatFitsIsKept(@TempDir Path place) throws IOException {
    Path archive = written(place, "classes.jsa", NOON.plusSeconds(1));
    Java.classArchive(archive, written(place, "program.jar", NOON));
    assertTrue(Files.exists(archive));
  }

  private static Path written(Path place, String name, Instant at) throws IOException {
    Path file = Files.writeString(place.resolve(name), name);
    return Files.setLastModifiedTime(file, FileTime.from(at));
  }
}
