package jp.yagura.local.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WhatAPersonIsToldTest {
  private final Place place = Place.temporary("told");

  @AfterEach
  void tidy() {
    Place.delete(place.root());
  }

  @Test
  void aNearlyFullDiskIsSaidBeforeAnythingStarts() {
    Trouble trouble = assertThrows(Trouble.class, () -> place.requireRoom(Long.MAX_VALUE));
    assertTrue(trouble.sentence().contains("is nearly full"), trouble.sentence());
    assertTrue(trouble.sentence().contains("free some space"), trouble.sentence());
  }

  @Test
  void aDiskThatFillsUpLaterIsNamedAsTheCause() {
    Trouble trouble = endingWith("PANIC: could not write to file: No space left on device");
    assertTrue(trouble.sentence().contains("is full: free some space"), trouble.sentence());
  }

  @Test
  void aPortTakenInTheMeantimeIsNamedAsTheCause() {
    Trouble trouble = endingWith("java.net.BindException: Address already in use");
    assertTrue(trouble.sentence().contains("its port was taken"), trouble.sentence());
  }

  @Test
  void theErrorIsShownAlsoWhenMuchFollowsIt() {
    String much = "INFO stopping\n".repeat(40);
    Trouble trouble = endingWith("INFO starting\nERROR the reason\n" + much);
    assertTrue(trouble.sentence().contains("\n    ERROR the reason\n"), trouble.sentence());
    assertFalse(trouble.sentence().contains("starting"), trouble.sentence());
  }

  @Test
  void whatAnEarlierRunSaidIsNotThisOnes() {
    endingWith("java.net.BindException: Address already in use");
    Trouble trouble = endingWith("something odd");
    assertTrue(trouble.sentence().contains("stopped by itself"), trouble.sentence());
  }

  @Test
  void anythingElseShowsTheLastWords() {
    Trouble trouble = endingWith("something odd");
    assertTrue(trouble.sentence().contains("stopped by itself (exit code 3)"), trouble.sentence());
    assertTrue(trouble.sentence().endsWith("    something odd"), trouble.sentence());
  }

  @Test
  void whatAnEarlierRunLeftBehindIsEnded() {
    Child child = shell("left", "exec sleep 1000");
    assertEquals(1, Note.endLeftovers(place));
    assertTrue(Wait.until(Duration.ofSeconds(5), () -> !child.alive()), "still alive");
    assertEquals(0, Note.endLeftovers(place));
  }

  @Test
  void aStrangerWithTheSameNumberIsLeftAlone() throws Exception {
    Process stranger = new ProcessBuilder("sleep", "1000").start();
    try {
      Files.writeString(place.note("old"), stranger.pid() + " TERM 2001-01-01T00:00:00Z\n");
      assertEquals(0, Note.endLeftovers(place));
      assertTrue(stranger.isAlive());
    } finally {
      stranger.destroyForcibly();
    }
  }

  @Test
  void killingAChildKillsWhatItStarted() {
    Child child = shell("deaf", "sleep 1000 & echo $!; wait");
    assertTrue(Wait.until(Duration.ofSeconds(5), () -> !Log.tail(child.log()).isBlank()));
    long grandchild = Long.parseLong(Log.tail(child.log()).strip());
    child.kill();
    assertFalse(child.alive());
    assertFalse(ProcessHandle.of(grandchild).map(ProcessHandle::isAlive).orElse(false));
  }

  private Trouble endingWith(String lastWords) {
    Child child = shell("part", "echo '" + lastWords + "'; exit 3");
    return assertThrows(
        Trouble.class, () -> Wait.forReady(child, Duration.ofSeconds(10), () -> false));
  }

  private Child shell(String name, String script) {
    return Child.start(
        place,
        new Child.Command(name, List.of("sh", "-c", script), Map.of(), place.root(), "TERM"));
  }
}
