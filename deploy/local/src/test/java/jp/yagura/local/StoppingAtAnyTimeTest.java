package jp.yagura.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import jp.yagura.local.process.Java;
import jp.yagura.local.process.Note;
import jp.yagura.local.process.Place;
import jp.yagura.local.process.Port;
import jp.yagura.local.process.Wait;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Runs the program as make does, and ends it in the middle of its start. */
class StoppingAtAnyTimeTest {
  private final Place place = Place.temporary("stopping");
  private final int offset = freeOffset();

  @AfterEach
  void nothingIsLeft() throws IOException {
    Ports.standard()
        .shifted(offset)
        .named()
        .forEach((name, port) -> assertTrue(Port.isFree(port), name + " is still there"));
    assertEquals(List.of(), notedProcesses());
    Place.delete(place.root());
  }

  @Test
  void controlCStopsWhatHasStarted() throws Exception {
    Process run = run();
    awaitKafka();
    new ProcessBuilder("kill", "-s", "INT", Long.toString(run.pid())).start().waitFor();
    assertTrue(Wait.until(Duration.ofSeconds(40), () -> !run.isAlive()), "did not stop");
    assertTrue(output().contains("Stopped after"), output());
  }

  @Test
  void stopEndsWhatAKilledParentLeftBehind() throws Exception {
    Process run = run();
    awaitKafka();
    run.destroyForcibly().waitFor();
    assertFalse(notedProcesses().isEmpty());
    assertEquals(0, java("stop", Stop.class, "--directory=" + place.root()).waitFor());
  }

  @Test
  void aSecondRunIsToldThatOneIsRunning() throws Exception {
    Process first = run();
    awaitKafka();
    Process second = java("second", Run.class, "--directory=" + place.root());
    assertEquals(1, second.waitFor());
    assertEquals(
        "Yagura is already running here (process %d): `make stop` stops it.".formatted(first.pid()),
        Files.readString(place.root().resolve("second.txt")).strip());
    assertEquals(0, java("stop", Stop.class, "--directory=" + place.root()).waitFor());
    assertFalse(first.isAlive());
  }

  private Process run() throws IOException {
    Path services = StubService.packagedIn(place.root().resolve("services"));
    return java(
        "run",
        Run.class,
        "--directory=" + place.root(),
        "--services=" + services,
        "--port-offset=" + offset);
  }

  // By then PostgreSQL and Kafka run and Keycloak is on its way.
  private void awaitKafka() {
    assertTrue(Wait.until(Duration.ofSeconds(60), () -> output().contains("  Kafka ")), "no Kafka");
  }

  private String output() throws IOException {
    return Files.readString(place.root().resolve("run.txt"));
  }

  private Process java(String name, Class<?> program, String... arguments) throws IOException {
    List<String> words = new ArrayList<>(Java.small(128));
    words.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    words.addAll(List.of(arguments));
    return new ProcessBuilder(words)
        .redirectErrorStream(true)
        .redirectOutput(place.root().resolve(name + ".txt").toFile())
        .start();
  }

  private List<Long> notedProcesses() throws IOException {
    try (Stream<Path> notes = Files.list(place.note("x").resolveSibling(""))) {
      return notes
          .flatMap(note -> Note.read(note).stream())
          .filter(ProcessHandle::isAlive)
          .map(ProcessHandle::pid)
          .toList();
    }
  }

  private static int freeOffset() {
    while (true) {
      int offset = ThreadLocalRandom.current().nextInt(20_000, 40_000);
      if (Ports.standard().shifted(offset).named().values().stream().allMatch(Port::isFree)) {
        return offset;
      }
    }
  }
}
