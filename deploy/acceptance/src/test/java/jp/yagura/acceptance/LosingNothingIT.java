package jp.yagura.acceptance;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.yagura.local.Replica;
import jp.yagura.local.Service;
import jp.yagura.local.Stack;
import jp.yagura.starters.process.StackProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Parts die while reports come in; every accepted report ends in one incident and one alarm for
 * each recipient.
 */
class LosingNothingIT {
  private static final int REPORTS = 12;
  private final Stack stack = Running.stack();
  private final Desk staff = Desk.of(stack, "nagasaki", "staff");
  private final Ledger ledger = new Ledger(stack);
  private int before;

  @BeforeEach
  void countIncidents() throws SQLException {
    before = ledger.incidents().size();
  }

  /** What is killed with -9. */
  enum Victim {
    ACCOUNT_SERVICE,
    INCIDENT_SERVICE,
    NOTIFICATION_SERVICE,
    KAFKA,
    POSTGRESQL;

    StackProcess in(Stack stack) {
      return switch (this) {
        case ACCOUNT_SERVICE -> stack.replica(Service.ACCOUNT);
        case INCIDENT_SERVICE -> stack.replica(Service.INCIDENT);
        case NOTIFICATION_SERVICE -> stack.replica(Service.NOTIFICATION);
        case KAFKA -> stack.broker();
        case POSTGRESQL -> stack.postgres();
      };
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPartIsKilledWhileReportsComeIn(Victim victim) throws Exception {
    StackProcess part = victim.in(stack);
    try (Clients clients = Clients.reporting(staff, 4)) {
      awaitAccepted(clients, REPORTS);
      part.kill();
      clients.calmly();
      part.restart();
      awaitAccepted(clients, clients.accepted().size() + REPORTS);
      everythingIsThereOnce(clients);
    }
  }

  @Test
  void reportsAreAcceptedWhileTheBrokerIsAway() throws Exception {
    try (Clients clients = Clients.reporting(staff, 2)) {
      awaitAccepted(clients, REPORTS);
      stack.broker().kill();
      clients.calmly();
      long from = System.nanoTime();
      int soFar = clients.accepted().size();
      await()
          .pollInterval(Duration.ofMillis(500))
          .atMost(Duration.ofSeconds(60))
          .until(() -> Duration.ofNanos(System.nanoTime() - from).toSeconds() >= 20);
      int meanwhile = clients.accepted().size() - soFar;
      assertTrue(meanwhile > REPORTS, "accepted while the broker was away: " + meanwhile);
      assertEquals(0, clients.repeats(), "nobody was turned away");
      stack.broker().restart();
      everythingIsThereOnce(clients);
    }
  }

  @Test
  void twoReplicasOfEachServiceShareTheWork() throws Exception {
    List<Replica> second = List.of();
    try (Clients clients = Clients.reporting(staff, 4).calmly()) {
      second = Stream.of(Service.values()).parallel().map(stack::addReplica).toList();
      clients.briskly();
      awaitAccepted(clients, clients.accepted().size() + 4 * REPORTS);
      everythingIsThereOnce(clients);
    } finally {
      second.forEach(stack::remove);
    }
  }

  private static void awaitAccepted(Clients clients, int count) {
    await().atMost(Duration.ofSeconds(90)).until(() -> clients.accepted().size() >= count);
  }

  private void everythingIsThereOnce(Clients clients) throws Exception {
    Map<UUID, String> accepted = clients.enough();
    Map<UUID, String> incidents = ledger.incidents();
    assertEquals(clients.reports(), incidents.size() - before, "one incident for each report");
    Set<UUID> lost = new HashSet<>(accepted.keySet());
    lost.removeAll(incidents.keySet());
    assertEquals(Set.of(), lost, "accepted and lost");
    assertEquals(
        incidents.size(), new HashSet<>(incidents.values()).size(), "a number was given twice");
    await()
        .atMost(Duration.ofSeconds(90))
        .until(() -> ledger.sentAlarms(accepted.keySet()).size() == accepted.size());
    int recipients =
        ledger.sentAlarms(accepted.keySet()).values().stream()
            .mapToInt(sent -> sent[1])
            .max()
            .orElse(0);
    assertTrue(recipients >= 4, "PR and IT, each at mailbox and head: " + recipients);
    await()
        .atMost(Duration.ofSeconds(90))
        .untilAsserted(
            () ->
                ledger
                    .sentAlarms(accepted.keySet())
                    .forEach(
                        (incident, sent) -> {
                          assertEquals(recipients, sent[0], "alarm rows of " + incident);
                          assertEquals(sent[0], sent[1], "told twice about " + incident);
                        }));
    await()
        .atMost(Duration.ofSeconds(90))
        .untilAsserted(
            () -> {
              Map<UUID, Integer> receipts = ledger.sentReceipts(accepted.keySet());
              assertEquals(accepted.keySet(), receipts.keySet(), "a receipt for each report");
              assertEquals(Set.of(1), Set.copyOf(receipts.values()), "one receipt for each");
            });
    assertEquals(Set.of(), ledger.reordered(), "incidents out of order on the topic");
  }
}
