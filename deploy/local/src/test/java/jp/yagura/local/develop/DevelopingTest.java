package jp.yagura.local.develop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import jp.yagura.starters.process.Poll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What happens after a file is saved. The service that is told, and the script that builds after a
 * pom was saved, know good from bad sources.
 */
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
  private final List<String> toldToService = new CopyOnWriteArrayList<>();
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private Path tree;
  private Path source;
  private Path pom;
  private HttpServer service;
  private Development development;

  @BeforeEach
  void aServiceThatIsDeveloped(@TempDir Path directory) throws IOException {
    tree = directory;
    source = tree.resolve("incident-service/src/main/java/Notice.java");
    pom = tree.resolve("incident-service/pom.xml");
    Files.createDirectories(source.getParent());
    Files.writeString(source, "good");
    Files.writeString(pom, "good");
    service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    service.createContext("/saved", this::takeOver);
    service.start();
    Path log = tree.resolve("build.log");
    Build build = new Build(tree, log, List.of("sh", "-c", BUILD, "sh", pom.toString()));
    PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
    development =
        new Development(
            new DevelopedService(tree, "incident-service", log),
            build,
            service.getAddress().getPort(),
            restarts::incrementAndGet,
            out);
    development.start();
  }

  @AfterEach
  void stop() {
    development.close();
    service.stop(0);
  }

  @Test
  void theServiceIsToldWhatWasSaved() throws IOException {
    Files.writeString(source, "better");
    await("incident-service is ready again after ");
    assertTrue(said().contains("Saved: incident-service/src/main/java/Notice.java"), said());
    assertEquals(List.of(source.toString()), toldToService);
    assertEquals(0, restarts.get());
  }

  @Test
  void aSourceThatDoesNotCompileIsNamed() throws IOException {
    Files.writeString(source, "broken");
    await("incident-service does not compile; the one before keeps running.");
    await("  incident-service/src/main/java/Notice.java:3: ';' expected");

    Files.writeString(source, "good again");
    await("incident-service is ready again after ");
  }

  @Test
  void whatKeepsItFromStartingIsSaid() throws IOException {
    Files.writeString(source, "unfit");
    await("incident-service does not start; its pages say why.");
    await("  No template found");
  }

  @Test
  void aServiceThatDoesNotAnswerIsSaidAndTheNextSaveIsSeen() throws IOException {
    service.removeContext("/saved");
    service.stop(0);
    Files.writeString(source, "better");
    await("incident-service is not ready: ");
    Files.writeString(pom, "better");
    await("incident-service is ready again after ");
  }

  @Test
  void afterAPomIsSavedItIsBuiltAndStartedInANewProcess() throws IOException {
    Files.writeString(pom, "better");
    await("incident-service is ready again after ");
    assertEquals(1, restarts.get());
    assertEquals(List.of(), toldToService);
  }

  @Test
  void aPomThatDoesNotBuildLeavesTheOldProcess() throws IOException {
    Files.writeString(pom, "broken");
    await("incident-service does not build; the one before keeps running.");
    await("  incident-service/pom.xml:3: ';' expected");
    assertEquals(0, restarts.get());
    assertEquals(1, said().split("';' expected", -1).length - 1, said());
    assertFalse(said().contains("full stack trace"), said());
  }

  @Test
  void afterItIsClosedNothingIsTold() throws IOException {
    development.close();
    Files.writeString(source, "better");
    assertFalse(Poll.until(Duration.ofSeconds(1), () -> said().contains("Saved")));
  }

  @Test
  void theNextRealBuildCompilesAgainWhatWasBuiltHere() throws IOException {
    Path known = tree.resolve("incident-service/target/maven-status/inputFiles.lst");
    Files.createDirectories(known.getParent());
    Files.writeString(known, "Notice.java");
    Files.writeString(pom, "better");
    await("incident-service is ready again after ");
    assertTrue(Files.exists(known));
    development.close();
    assertFalse(Files.exists(known));
  }

  private void takeOver(HttpExchange exchange) throws IOException {
    try (exchange) {
      toldToService.add(
          new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      switch (Files.readString(source)) {
        case "broken" ->
            answer(exchange, 422, "incident-service/src/main/java/Notice.java:3: ';' expected");
        case "unfit" -> answer(exchange, 500, "No template found");
        default -> exchange.sendResponseHeaders(200, -1);
      }
    }
  }

  private static void answer(HttpExchange exchange, int status, String wrong) throws IOException {
    byte[] text = wrong.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, text.length);
    exchange.getResponseBody().write(text);
  }

  private void await(String sentence) {
    assertTrue(Poll.until(Duration.ofSeconds(20), () -> said().contains(sentence)), this::said);
  }

  private String said() {
    return told.toString(StandardCharsets.UTF_8);
  }
}
