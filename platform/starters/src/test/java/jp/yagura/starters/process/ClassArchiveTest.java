package jp.yagura.starters.process;

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
  void oneFromBeforeTheLastBuildIsRemoved(@TempDir Path workspace) throws IOException {
    Path archive = written(workspace, "classes.jsa", NOON);
    JavaCommand.classArchive(archive, written(workspace, "program.jar", NOON.plusSeconds(1)));
    assertFalse(Files.exists(archive));
  }

  @Test
  void oneThatFitsIsKept(@TempDir Path workspace) throws IOException {
    Path archive = written(workspace, "classes.jsa", NOON.plusSeconds(1));
    JavaCommand.classArchive(archive, written(workspace, "program.jar", NOON));
    assertTrue(Files.exists(archive));
  }

  private static Path written(Path workspace, String name, Instant at) throws IOException {
    Path file = Files.writeString(workspace.resolve(name), name);
    return Files.setLastModifiedTime(file, FileTime.from(at));
  }
}
