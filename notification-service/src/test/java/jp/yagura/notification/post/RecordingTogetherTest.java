package jp.yagura.notification.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.yagura.contract.NotificationEvent.AlertSent;
import jp.yagura.notification.Desk;
import jp.yagura.notification.Scene;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Published;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the mail server accepted at about the same time. */
@QuarkusTest
@WithTestResource(Platform.class)
class RecordingTogetherTest {
  private static final int REPORTS = 10;
  private static final int MAILS = 4 * REPORTS;

  @Inject Desk desk;
  @Inject TestClock clock;
  @Inject SendAlerts due;
  @Inject RecordSent sent;
  @Inject Published published;
  @Inject AgroalDataSource database;

  @BeforeEach
  void aTuesdayMorning() throws InterruptedException {
    desk.clean();
    clock.at(Instant.parse("2026-11-24T01:00:00Z"));
    for (Scene scene : IntStream.range(0, REPORTS).mapToObj(_ -> Scene.hijack()).toList()) {
      desk.hear(scene.reported());
    }
  }

  @Test
  void allAreRecordedOnceInFewerTransactions() throws SQLException {
    List<DueAlert> claimed = claimed();

    record(claimed);

    assertEquals(MAILS, count("select count(*) from alert where state = 'SENT'"));
    assertEquals(MAILS, published.events(AlertSent.class).size());
    long commits = count("select count(distinct xmin::text) from alert");
    assertTrue(commits < MAILS, commits + " transactions");
  }

  @Test
  void oneWhoseLeaseHadEndedDisturbsNoOther() throws SQLException {
    List<DueAlert> first = claimed();
    clock.pass(Duration.ofSeconds(61));
    DueAlert late = first.getFirst();
    List<DueAlert> second = claimed();
    List<DueAlert> mixed =
        second.stream().map(one -> one.alertId().equals(late.alertId()) ? late : one).toList();

    record(mixed);

    assertEquals(MAILS - 1, count("select count(*) from alert where sent_at is not null"));
    assertEquals(MAILS - 1, published.events(AlertSent.class).size());
  }

  @Test
  void whatKeepsThemReachesEachAndAllCanBeTriedAgain() throws SQLException {
    List<DueAlert> claimed = claimed();
    refuseUpdates("");
    try {
      for (DueAlert alert : claimed) {
        assertThrows(RuntimeException.class, () -> sent.together(alert));
      }
      assertThrows(CompletionException.class, () -> record(claimed));
    } finally {
      run("drop trigger refuse on alert; drop function refuse");
    }
    assertEquals(0, count("select count(*) from alert where sent_at is not null"));

    record(claimed);

    assertEquals(MAILS, count("select count(*) from alert where state = 'SENT'"));
  }

  @Test
  void oneThatCannotBeWrittenKeepsNoOtherOnItsSecondTry() throws SQLException {
    List<DueAlert> claimed = claimed();
    DueAlert bad = claimed.getFirst();
    refuseUpdates("when (old.id = '" + bad.alertId() + "')");
    try {
      assertThrows(CompletionException.class, () -> record(claimed));
      claimed.stream().skip(1).forEach(sent::alone);
      assertThrows(RuntimeException.class, () -> sent.alone(bad));
    } finally {
      run("drop trigger refuse on alert; drop function refuse");
    }
    assertEquals(MAILS - 1, count("select count(*) from alert where state = 'SENT'"));
    assertEquals(MAILS - 1, published.events(AlertSent.class).size());
  }

  private void refuseUpdates(String condition) throws SQLException {
    run(
        """
        create function refuse() returns trigger language plpgsql as
          $$ begin raise exception 'no room'; end $$;
        create trigger refuse before update on alert for each row %s execute function refuse()"""
            .formatted(condition));
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<DueAlert> claimed() {
    return due.claim(MAILS).stream().map(SendAlerts.Claimed::alert).toList();
  }

  private void record(List<DueAlert> alerts) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      alerts.stream()
          .map(alert -> CompletableFuture.runAsync(() -> sent.together(alert), threads))
          .toList()
          .forEach(CompletableFuture::join);
    }
  }

  private long count(String query) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }
}
