package jp.yagura.acceptance;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.UUID;
import jp.yagura.local.Stack;
import org.junit.jupiter.api.Test;

/** Alerts wait for the mail server and leave when it is back; one bad address holds nobody up. */
class TheMailServerIsAwayIT {
  private final Stack stack = Running.stack();
  private final Desk staff = Desk.of(stack, "nagasaki", "staff");

  @Test
  void alertsArriveWhenItIsBackAfterAMinute() {
    stack.mailbox().stopSmtp();
    long from = System.nanoTime();
    String number;
    try {
      number = report();
      await()
          .pollInterval(Duration.ofSeconds(1))
          .atMost(Duration.ofSeconds(120))
          .until(() -> Duration.ofNanos(System.nanoTime() - from).toSeconds() >= 60);
      assertEquals(0, mails(number));
    } finally {
      stack.mailbox().startSmtp();
    }
    await().atMost(Duration.ofSeconds(60)).until(() -> mails(number) >= 4);
  }

  @Test
  void oneBadAddressHoldsNobodyUp() {
    String normal = report();
    await().atMost(Duration.ofSeconds(30)).until(() -> mails(normal) >= 4);
    long usual = mails(normal);
    String bad = "koho@nagasaki.example";
    stack.mailbox().refuse(bad);
    try {
      String number = report();
      await().atMost(Duration.ofSeconds(30)).until(() -> mails(number) >= usual - 1);
      assertEquals(
          0,
          stack.mailbox().mails(bad).stream()
              .filter(mail -> mail.subject().contains(number))
              .count());
    } finally {
      stack.mailbox().accept(bad);
    }
  }

  private String report() {
    return staff
        .create("/api/v1/reports", UUID.randomUUID().toString(), Desk.hijackOf(Desk.OTHER_ACCOUNT))
        .then()
        .statusCode(201)
        .extract()
        .path("number");
  }

  /** The alarms; the reporter's receipt is another matter. */
  private long mails(String number) {
    return stack.mailbox().mails().stream()
        .filter(mail -> mail.subject().startsWith("【緊急】" + number))
        .count();
  }
}
