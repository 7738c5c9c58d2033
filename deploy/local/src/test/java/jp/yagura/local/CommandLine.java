package jp.yagura.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import jp.yagura.starters.process.JavaCommand;
import jp.yagura.starters.process.PidFile;
import jp.yagura.starters.process.Poll;
import jp.yagura.starters.process.Port;
import jp.yagura.starters.process.Workspace;

/** The programs as make starts them, in a workspace and on ports of their own. */
final class CommandLine {
  private final Workspace workspace;
  private final int offset = freeOffset();

  CommandLine(String name) {
    workspace = Workspace.temporary(name);
  }

  Workspace workspace() {
    return workspace;
  }

  Process run() throws IOException {
    Path services = StubService.packagedIn(workspace.root().resolve("services"));
    return java("run", Run.class, "--services=" + services, "--port-offset=" + offset);
  }

  Process runAgain() throws IOException {
    return java("second", Run.class);
  }

  int stop() throws IOException, InterruptedException {
    return java("stop", Stop.class).waitFor();
  }

  void controlC(Process run) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-s", "INT", Long.toString(run.pid())).start().waitFor();
    assertTrue(Poll.until(Duration.ofSeconds(40), () -> !run.isAlive()), "did not stop");
  }

  String output() throws IOException {
    return output("run");
  }

  String output(String program) throws IOException {
    return Files.readString(workspace.root().resolve(program + ".txt"));
  }

  /** What somebody who looks into a failure wants to read. */
  String told(Process program) {
    try {
      return (program.isAlive() ? "it runs and says: " : "it ended and said: ") + output();
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** Those that have a pid file and live. */
  List<ProcessHandle> processes() throws IOException {
    try (Stream<Path> files = Files.list(workspace.pidFile("x").resolveSibling(""))) {
      return files.flatMap(file -> PidFile.read(file).stream()).toList();
    }
  }

  void requireNothingLeft() throws IOException {
    Ports.standard()
        .shifted(offset)
        .named()
        .forEach((name, port) -> assertTrue(Port.isFree(port), name + " is still there"));
    assertEquals(List.of(), processes());
    Workspace.delete(workspace.root());
  }

  private Process java(String name, Class<?> program, String... arguments) throws IOException {
    // A shell's background job ignores Ctrl-C, and so would all that it starts.
    List<String> words = new ArrayList<>(List.of("/usr/bin/env", "--default-signal=INT"));
    words.addAll(JavaCommand.small(128));
    words.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    words.add("--directory=" + workspace.root());
    words.addAll(List.of(arguments));
    return new ProcessBuilder(words)
        .redirectErrorStream(true)
        .redirectOutput(workspace.root().resolve(name + ".txt").toFile())
        .start();
  }

  // All below 32768, as Port.free() has it.
  private static int freeOffset() {
    while (true) {
      int offset = ThreadLocalRandom.current().nextInt(9_000, 13_600);
      if (Ports.standard().shifted(offset).named().values().stream().allMatch(Port::isFree)) {
        return offset;
      }
    }
  }
}
