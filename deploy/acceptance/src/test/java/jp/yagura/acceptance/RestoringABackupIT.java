package jp.yagura.acceptance;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yagura.backup.BackupCommand;
import jp.yagura.local.Options;
import jp.yagura.local.Ports;
import jp.yagura.local.Service;
import jp.yagura.local.Stack;
import jp.yagura.starters.identity.DatabaseSeed;
import jp.yagura.starters.process.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A backup is taken while people report, everything is destroyed, and what was accepted before the
 * backup is there again, told once, and goes on.
 */
class RestoringABackupIT {
  private static final Path PROJECT = Path.of("").toAbsolutePath().resolve("../..").normalize();
  private static final int REPORTS = 12;

  @Test
  void everythingBeforeItIsThereAgain(@TempDir Path directory) throws Exception {
    Workspace workspace = Workspace.temporary("backup");
    DatabaseSeed.copyTo(workspace);
    Options options = Options.quiet(workspace, Ports.free()).with(Running.settings());
    try (Stack stack = Stack.start(options)) {
      BackupCommand yagura = command(stack, directory);
      Path backup = directory.resolve("backups/first");
      Map<UUID, String> before = reportedBefore(stack, yagura, backup);
      Map<UUID, String> lost = new Ledger(stack).incidents();

      destroy(stack, workspace);
      said.reset();
      assertEquals(
          0,
          yagura.run(List.of("restore", backup.toString())),
          said.toString(StandardCharsets.UTF_8));
      System.out.print(said.toString(StandardCharsets.UTF_8));
      for (Service service : Service.values()) {
        stack.replica(service).restart();
      }

      Ledger ledger = new Ledger(stack);
      Map<UUID, String> after = ledger.incidents();
      Set<UUID> missing = new HashSet<>(before.keySet());
      missing.removeAll(after.keySet());
      assertEquals(Set.of(), missing, "accepted before the backup and lost");
      after.forEach((id, number) -> assertEquals(lost.get(id), number));
      everybodyIsToldOnce(ledger, after.keySet());
      itGoesOn(stack, ledger, after);
    } finally {
      Workspace.delete(workspace.root());
    }
  }

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  /** What was accepted before the backup began; others report while it is taken, and after it. */
  private Map<UUID, String> reportedBefore(Stack stack, BackupCommand yagura, Path backup)
      throws Exception {
    try (Clients clients = Clients.reporting(Desk.of(stack, "nagasaki", "staff"), 4)) {
      accepted(clients, REPORTS);
      Map<UUID, String> before = Map.copyOf(clients.accepted());
      assertEquals(
          0,
          yagura.run(List.of("backup", backup.toString())),
          said.toString(StandardCharsets.UTF_8));
      accepted(clients, before.size() + REPORTS);
      assertEquals(
          0,
          yagura.run(List.of("verify", backup.toString())),
          said.toString(StandardCharsets.UTF_8));
      System.out.print(said.toString(StandardCharsets.UTF_8));
      aDamagedOneIsNamed(yagura, backup);
      clients.enough();
      return before;
    }
  }

  private void aDamagedOneIsNamed(BackupCommand yagura, Path backup) throws IOException {
    Path file = backup.resolve("incident/timeline_entry.copy.gz");
    byte[] whole = Files.readAllBytes(file);
    byte[] damaged = whole.clone();
    damaged[damaged.length / 2] ^= 1;
    Files.write(file, damaged);
    said.reset();
    assertEquals(1, yagura.run(List.of("verify", backup.toString())));
    assertTrue(said.toString(StandardCharsets.UTF_8).contains("incident/timeline_entry.copy.gz"));
    Files.write(file, whole);
  }

  private static void accepted(Clients clients, int count) {
    await().atMost(Duration.ofMinutes(2)).until(() -> clients.accepted().size() >= count);
  }

  /** Services, databases and topics. */
  private static void destroy(Stack stack, Workspace workspace) throws SQLException {
    for (Service service : Service.values()) {
      stack.replica(service).kill();
    }
    stack.broker().kill();
    Workspace.delete(workspace.data("kafka").resolve("log"));
    stack.broker().restart();
    try (Connection superuser = stack.postgres().connect("postgres");
        Statement statement = superuser.createStatement()) {
      for (Service service : Service.values()) {
        String name = service.role();
        statement.execute("drop database " + name + " with (force)");
        statement.execute("create database " + name + " owner " + name);
      }
    }
  }

  private static void everybodyIsToldOnce(Ledger ledger, Set<UUID> incidents) {
    await()
        .atMost(Duration.ofMinutes(2))
        .untilAsserted(
            () -> {
              Map<UUID, int[]> sent = ledger.sentAlarms(incidents);
              assertEquals(incidents, sent.keySet());
              sent.forEach((id, rows) -> assertEquals(rows[0], rows[1], "told twice: " + id));
            });
  }

  private static void itGoesOn(Stack stack, Ledger ledger, Map<UUID, String> before)
      throws SQLException {
    UUID next =
        UUID.fromString(
            Desk.of(stack, "nagasaki", "staff")
                .create(
                    "/api/v1/reports",
                    UUID.randomUUID().toString(),
                    Desk.hijackOf("https://x.com/after_" + System.nanoTime()))
                .then()
                .statusCode(201)
                .extract()
                .path("incidentId"));
    assertTrue(!before.containsValue(ledger.incidents().get(next)), "a number was given twice");
    everybodyIsToldOnce(ledger, Set.of(next));
  }

  /** The tool as a release has it: settings in files, and the services as they were built. */
  private BackupCommand command(Stack stack, Path directory) throws IOException {
    Path settings = Files.createDirectories(directory.resolve("etc"));
    Path services = Files.createDirectories(directory.resolve("services"));
    for (Service service : Service.values()) {
      Map<String, String> environment = new HashMap<>(stack.environment(service, 0));
      Files.writeString(settings.resolve(service.role() + ".env"), lines(environment));
      Files.writeString(
          settings.resolve("common.env"),
          "KAFKA_BOOTSTRAP_SERVERS=" + environment.get("KAFKA_BOOTSTRAP_SERVERS") + "\n");
      Files.createSymbolicLink(
          services.resolve(service.role()),
          PROJECT.resolve(service.role() + "-service/target/quarkus-app"));
    }
    return new BackupCommand(
        settings, services, new PrintStream(said, true, StandardCharsets.UTF_8));
  }

  private static String lines(Map<String, String> environment) {
    return Stream.concat(
            Stream.of("# settings of a test"),
            environment.entrySet().stream().map(it -> it.getKey() + "=" + it.getValue()))
        .collect(Collectors.joining("\n"));
  }
}
