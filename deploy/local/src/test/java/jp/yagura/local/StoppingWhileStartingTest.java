package jp.yagura.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import jp.yagura.starters.identity.DatabaseSeed;
import jp.yagura.starters.process.Poll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs the program as make does, and ends it in the middle of its start. */
@Tag("parts")
class StoppingWhileStartingTest {
  private final CommandLine make = new CommandLine("stopping");

  @AfterEach
  void nothingIsLeft() throws IOException {
    make.requireNothingLeft();
  }

  @Test
  void controlCStopsWhatHasStarted() throws Exception {
    Process run = make.run();
    awaitKafka(run);
    make.controlC(run);
    assertTrue(make.output().contains("Stopped after"), make.output());
  }

  @Test
  void stopEndsWhatAKilledParentLeftBehind() throws Exception {
    DatabaseSeed.copyTo(make.workspace());
    Process run = make.run();
    awaitKafka(run);
    run.destroyForcibly().waitFor();
    assertFalse(make.processes().isEmpty());
    assertEquals(0, make.stop());
  }

  @Test
  void aSecondRunIsToldThatOneIsRunning() throws Exception {
    DatabaseSeed.copyTo(make.workspace());
    Process first = make.run();
    awaitKafka(first);
    Process second = make.runAgain();
    assertEquals(1, second.waitFor());
    assertEquals(
        "Yagura is already running here (process %d): `make stop` stops it.".formatted(first.pid()),
        make.output("second").strip());
    assertEquals(0, make.stop());
    assertFalse(first.isAlive());
  }

  // By then PostgreSQL and Kafka run and Keycloak is on its way.
  private void awaitKafka(Process run) throws IOException {
    Poll.until(Duration.ofMinutes(2), () -> make.output().contains("  Kafka ") || !run.isAlive());
    assertTrue(make.output().contains("  Kafka "), () -> "no Kafka: " + make.told(run));
  }
}
