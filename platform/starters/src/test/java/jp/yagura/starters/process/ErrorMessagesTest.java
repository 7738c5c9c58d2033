package jp.yagura.starters.process;

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

class ErrorMessagesTest {
  private final Workspace workspace = Workspace.temporary("told");

  @AfterEach
  void tidy() {
    Workspace.delete(workspace.root());
  }

  @Test
  void aNearlyFullDiskIsSaidBeforeAnythingStarts() {
    StackException failure =
        assertThrows(StackException.class, () -> workspace.requireRoom(Long.MAX_VALUE));
    assertTrue(failure.getMessage().contains("is nearly full"), failure.getMessage());
    assertTrue(failure.getMessage().contains("free some space"), failure.getMessage());
  }

  @Test
  void aDiskThatFillsUpLaterIsNamedAsTheCause() {
    StackException failure = endingWith("PANIC: could not write to file: No space left on device");
    assertTrue(failure.getMessage().contains("is full: free some space"), failure.getMessage());
  }

  @Test
  void aPortTakenInTheMeantimeIsNamedAsTheCause() {
    StackException failure = endingWith("java.net.BindException: Address already in use");
    assertTrue(failure.getMessage().contains("its port was taken"), failure.getMessage());
  }

  @Test
  void theErrorIsShownAlsoWhenMuchFollowsIt() {
    String much = "INFO stopping\n".repeat(40);
    StackException failure = endingWith("INFO starting\nERROR the reason\n" + much);
    assertTrue(failure.getMessage().contains("\n    ERROR the reason\n"), failure.getMessage());
    assertFalse(failure.getMessage().contains("starting"), failure.getMessage());
  }

  @Test
  void whatAnEarlierRunSaidIsNotThisOnes() {
    endingWith("java.net.BindException: Address already in use");
    StackException failure = endingWith("something odd");
    assertTrue(failure.getMessage().contains("stopped by itself"), failure.getMessage());
  }

  @Test
  void anythingElseShowsTheLastWords() {
    StackException failure = endingWith("something odd");
    assertTrue(
        failure.getMessage().contains("stopped by itself (exit code 3)"), failure.getMessage());
    assertTrue(failure.getMessage().endsWith("    something odd"), failure.getMessage());
  }

  @Test
  void whatAnEarlierRunLeftBehindIsEnded() {
    ChildProcess child = shell("left", "exec sleep 1000");
    assertEquals(1, PidFile.endLeftovers(workspace));
    assertTrue(Poll.until(Duration.ofSeconds(5), () -> !child.alive()), "still alive");
    assertEquals(0, PidFile.endLeftovers(workspace));
  }

  @Test
  void aStrangerWithTheSameNumberIsLeftAlone() throws Exception {
    Process stranger = new ProcessBuilder("sleep", "1000").start();
    try {
      Files.writeString(workspace.pidFile("old"), stranger.pid() + " TERM 2001-01-01T00:00:00Z\n");
      assertEquals(0, PidFile.endLeftovers(workspace));
      assertTrue(stranger.isAlive());
    } finally {
      stranger.destroyForcibly();
    }
  }

  @Test
  void killingAChildKillsWhatItStarted() {
    ChildProcess child = shell("deaf", "sleep 1000 & echo $!; wait");
    assertTrue(Poll.until(Duration.ofSeconds(5), () -> !LogTail.tail(child.log()).isBlank()));
    long grandchild = Long.parseLong(LogTail.tail(child.log()).strip());
    child.kill();
    assertFalse(child.alive());
    assertFalse(ProcessHandle.of(grandchild).map(ProcessHandle::isAlive).orElse(false));
  }

  private StackException endingWith(String lastWords) {
    ChildProcess child = shell("part", "echo '" + lastWords + "'; exit 3");
    return assertThrows(
        StackException.class, () -> child.awaitReady(Duration.ofSeconds(10), () -> false));
  }

  private ChildProcess shell(String name, String script) {
    return ChildProcess.start(
        workspace,
        new ChildProcess.Command(
            name, List.of("sh", "-c", script), Map.of(), workspace.root(), "TERM"));
  }
}
