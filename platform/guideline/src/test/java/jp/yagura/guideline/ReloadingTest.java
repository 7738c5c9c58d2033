package jp.yagura.guideline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReloadingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir private Path directory = Path.of("");

  private void put(String file, String yaml) throws IOException {
    Files.writeString(directory.resolve(file), yaml);
  }

  private static String sample(String version, String from) {
    return Resource.read("sample.yaml")
        .replace("version: \"2026-04\"", "version: \"" + version + "\"")
        .replace("\"2026-04-01\"", "\"" + from + "\"");
  }

  @Test
  void aFileOfTheDirectoryAddsAMunicipality() throws IOException {
    put("sample.yaml", sample("2026-04", "2026-04-01"));
    Guidelines guidelines = Guidelines.from(directory);
    assertEquals(5, guidelines.all().size());
    assertTrue(guidelines.inForce("sample", TODAY).isPresent());
    assertTrue(guidelines.problems().isEmpty());
  }

  @Test
  void theVersionInForceIsChosenByDateAndOlderOnesStay() throws IOException {
    put("a.yaml", sample("2026-04", "2026-04-01"));
    put("b.yaml", sample("2027-04", "2027-04-01"));
    Guidelines guidelines = Guidelines.from(directory);
    assertEquals("2026-04", guidelines.inForce("sample", TODAY).orElseThrow().version());
    assertEquals(
        "2027-04", guidelines.inForce("sample", LocalDate.of(2027, 4, 1)).orElseThrow().version());
    assertTrue(guidelines.inForce("sample", LocalDate.of(2026, 3, 31)).isEmpty());
    assertTrue(guidelines.version("sample", "2026-04").isPresent());
  }

  @Test
  void aVersionThatHasEndedIsNoLongerInForce() throws IOException {
    String ended =
        sample("2026-04", "2026-04-01")
            .replace("effectiveFrom:", "effectiveTo: \"2026-11-21\"\neffectiveFrom:");
    put("sample.yaml", ended);
    Guidelines guidelines = Guidelines.from(directory);
    assertTrue(guidelines.inForce("sample", LocalDate.of(2026, 11, 21)).isPresent());
    assertTrue(guidelines.inForce("sample", TODAY).isEmpty());
    assertTrue(guidelines.version("sample", "2026-04").isPresent());
  }

  @Test
  void aBrokenFileLeavesTheBundledProfileInForce() throws IOException {
    put(
        "nagasaki.yaml",
        BundledText.read("nagasaki.yaml").replace("reporter: head", "reporter: x"));
    Guidelines guidelines = Guidelines.from(directory);
    assertEquals(
        Guidelines.bundled().inForce("nagasaki", TODAY), guidelines.inForce("nagasaki", TODAY));
    assertEquals("unknown-value", guidelines.problems().getFirst().rule());
  }

  @Test
  void aFileThatBreaksLaterLeavesTheGoodOneThatRuns() throws IOException {
    put("sample.yaml", sample("2026-04", "2026-04-01").replace("見本市,", "新見本市,"));
    Guidelines good = Guidelines.from(directory);
    put("sample.yaml", "playbooks: [");
    Guidelines after = good.reloaded(directory);
    assertEquals("新見本市", after.inForce("sample", TODAY).orElseThrow().name().ja());
    assertFalse(after.problems().isEmpty());
  }

  @Test
  void anUnreadableFileIsAProblemNotACrash() throws IOException {
    Guidelines none = Guidelines.from(directory.resolve("absent"));
    assertEquals("unreadable", none.problems().getFirst().rule());
    Files.write(directory.resolve("latin.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0x41});
    assertFalse(Guidelines.from(directory).problems().isEmpty());
    assertEquals(4, Guidelines.from(directory).all().size());
  }
}
