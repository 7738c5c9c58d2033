package jp.yagura.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowingACopyTest {

  private static void show(Path out, String version) throws IOException {
    new Release(out).show(version, to -> Files.writeString(to.resolve("index.html"), version));
  }

  private static String shown(Path out) throws IOException {
    return Files.readString(out.resolve("index.html"));
  }

  @Test
  void whileACopyIsFilledTheOneBeforeIsShown(@TempDir Path folder) throws IOException {
    Path out = folder.resolve("srv/copy");
    show(out, "1");
    new Release(out)
        .show(
            "2",
            to -> {
              assertEquals("1", shown(out));
              Files.writeString(to.resolve("index.html"), "2");
              assertEquals("1", shown(out));
            });
    assertEquals("2", shown(out));
  }

  @Test
  void aCopyThatFailsLeavesNothing(@TempDir Path folder) throws IOException {
    Path out = folder.resolve("copy");
    show(out, "1");
    List<Path> before = files(folder);
    Release release = new Release(out);
    assertThrows(
        ExportException.class,
        () ->
            release.show(
                "2",
                to -> {
                  Files.writeString(to.resolve("index.html"), "half");
                  throw new ExportException("away");
                }));
    assertEquals("1", shown(out));
    assertEquals(before, files(folder));
  }

  @Test
  void theLastTwoAreKept(@TempDir Path folder) throws IOException {
    Path other = folder.resolve("copy@x");
    show(other, "1");
    Path out = folder.resolve("copy");
    for (int i = 1; i <= 5; i++) {
      show(out, "2026110" + i);
    }
    assertEquals(2 + 1 + 1 + 1, files(folder).size(), files(folder)::toString);
    assertEquals("20261105", shown(out));
    assertEquals("1", shown(other));
  }

  @Test
  void whatIsNoCopyOfOursStays(@TempDir Path folder) throws IOException {
    Path mine = Files.createDirectory(folder.resolve("mine"));
    Files.writeString(mine.resolve("index.html"), "mine");
    assertThrows(ExportException.class, () -> show(mine, "1"));
    assertEquals("mine", shown(mine));
  }

  @Test
  void theWebServerMayReadIt(@TempDir Path folder) throws IOException {
    Path out = folder.resolve("copy");
    show(out, "1");
    assertTrue(Files.isSymbolicLink(out));
    assertFalse(Files.readSymbolicLink(out).isAbsolute());
    String permissions =
        java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(out));
    assertEquals("rwxr-xr-x", permissions);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
