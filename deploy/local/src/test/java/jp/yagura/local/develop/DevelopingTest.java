package jp.yagura.local.develop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import jp.yagura.starters.process.Poll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens after a source is saved; a script that knows good from bad sources builds. */
@Tag("parts")
class DevelopingTest {
  private static final String BUILD =
      """
      if grep -q broken "$1"; then
        echo "[INFO] BUILD FAILURE"
        echo "[ERROR] $1:[3,9] ';' expected"
        echo "[ERROR] $1:[3,9] ';' expected"
        echo "[ERROR] To see the full stack trace"
        exit 1
      fi
      """;

  private final AtomicInteger restarts = new AtomicInteger();
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private Path tree;
  private Path source;
  private Development development;

  @BeforeEach
  void aServiceThatIsDeveloped(@TempDir Path directory) throws IOException {
    tree = directory;
    source = tree.resolve("incident-service/src/main/java/Notice.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, "good");
    Build build =
        new Build(
            tree, tree.resolve("build.log"), List.of("sh", "-c", BUILD, "sh", source.toString()));
    PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
    development = new Development(tree, "incident-service", build, restarts::incrementAndGet, out);
    development.start();
  }

  @AfterEach
  void stop() {
    development.close();
  }

  @Test
  void aSourceThatBuildsIsSeenInANewProcess() throws IOException {
    save("better");
    await("incident-service is ready again after ");
    assertEquals(1, restarts.get());
    assertTrue(said().contains("Saved: incident-service/src/main/java/Notice.java"), said());
  }

  @Test
  void aSourceThatDoesNotBuildLeavesTheOldProcess() throws IOException {
    save("broken");
    await("does not build");
    assertEquals(0, restarts.get());
    await("  incident-service/src/main/java/Notice.java:3: ';' expected");
    assertEquals(1, said().split("';' expected", -1).length - 1, said());
    assertFalse(said().contains("full stack trace"), said());

    save("good again");
    await("incident-service is ready again after ");
    assertEquals(1, restarts.get());
  }

  @Test
  void afterItIsClosedNothingIsBuilt() throws IOException {
    development.close();
    save("better");
    assertFalse(Poll.until(Duration.ofSeconds(1), () -> said().contains("Saved")));
  }

  @Test
  void theNextRealBuildCompilesAgainWhatWasCompiledHere() throws IOException {
    Path known = tree.resolve("incident-service/target/maven-status/inputFiles.lst");
    Files.createDirectories(known.getParent());
    Files.writeString(known, "Notice.java");
    save("better");
    await("incident-service is ready again after ");
    assertTrue(Files.exists(known));
    development.close();
    assertFalse(Files.exists(known));
  }

  private void save(String text) throws IOException {
    Files.writeString(source, text);
  }

  private void await(String sentence) {
    assertTrue(Poll.until(Duration.ofSeconds(20), () -> said().contains(sentence)), this::said);
  }

  private String said() {
    return told.toString(StandardCharsets.UTF_8);
  }
}
