package jp.yagura.notification.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.yagura.notification.Desk;
import jp.yagura.notification.Scene;
import jp.yagura.testkit.Mails;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Worse than one that is away: it takes the connection and says nothing. */
@QuarkusTest
@WithTestResource(Platform.class)
@TestProfile(MailServerThatHangsTest.Impatient.class)
class MailServerThatHangsTest {
  /** Waits a second instead of twenty. */
  public static class Impatient implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("yagura.notification.mail.patience", "1S");
    }
  }

  @Inject Desk desk;
  @Inject TestClock clock;

  @ConfigProperty(name = "yagura.notification.mail.server.port")
  int port;

  private final Scene hijack = Scene.hijack();
  private final List<Socket> taken = new CopyOnWriteArrayList<>();

  @BeforeEach
  void aTuesdayMorning() {
    desk.clean();
    clock.at(Instant.parse("2026-11-24T01:00:00Z"));
  }

  @AfterEach
  void allIsWell() throws IOException {
    for (Socket socket : taken) {
      socket.close();
    }
    Mails.up();
  }

  @Test
  void everyMailArrivesWhenItWorksAgain() throws Exception {
    Mails.down();
    try (ServerSocket silent = new ServerSocket(port, 50, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> take(silent));
      desk.hear(hijack.reported());
      for (int attempt = 0; attempt < 4; attempt++) {
        desk.send();
        clock.pass(Duration.ofSeconds(30));
      }
      assertTrue(taken.size() >= 8, "connections that hang: " + taken.size());
    }

    desk.mailServerReturns();

    assertEquals(5, desk.mails(hijack));
  }

  /** Each line in time, all of them together too late: another sender would soon take over. */
  @Test
  void oneThatGreetsTooSlowlyIsGivenNoMail() throws Exception {
    Mails.down();
    desk.hear(hijack.reported());
    try (SlowMailServer slow = new SlowMailServer(port, Duration.ofMillis(400))) {
      desk.send();
      assertEquals(5, slow.heard("EHLO"));
      assertEquals(0, slow.heard("MAIL"));
      assertTrue(
          desk.alerts(hijack).stream().allMatch(it -> it.state() == AlertState.FAILED),
          () -> desk.alerts(hijack).toString());

      clock.pass(Duration.ofSeconds(30));
      desk.send();

      assertEquals(5, slow.heard("MAIL"));
      assertEquals(5, slow.heard("EHLO"));
      assertTrue(desk.alerts(hijack).stream().allMatch(it -> it.state() == AlertState.SENT));
    }
  }

  private void take(ServerSocket silent) {
    try {
      while (true) {
        taken.add(silent.accept());
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }
}
