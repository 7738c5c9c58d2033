package jp.yagura.notification.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yagura.contract.DutyEvent.DutyAsked;
import jp.yagura.contract.DutyEvent.DutyDue;
import jp.yagura.contract.DutySummary;
import jp.yagura.notification.Desk;
import jp.yagura.starters.mail.Mail;
import jp.yagura.testkit.Delivered;
import jp.yagura.testkit.Mails;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Published;
import jp.yagura.testkit.TestClock;
import jp.yagura.testkit.access.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever has something to do about the register hears of it by mail. */
@QuarkusTest
@WithTestResource(Platform.class)
class TellingOwnersTest {
  @Inject DutyEvents listener;
  @Inject Desk desk;
  @Inject Published published;

  @BeforeEach
  void quiet() {
    desk.clean();
  }

  @ParameterizedTest
  @CsvSource({
    "pr, koho, koho koho-cho",
    "it, johosystem, johosystem johosystem-cho",
    "head, shozokucho, koho shozokucho",
    "of-a-later-version, koho, koho koho-cho"
  })
  void theOwnerHearsAndLaterWhoStandsAbove(String owner, String first, String second)
      throws InterruptedException {
    DutySummary duty = duty(owner);
    var asked = Delivered.of(new DutyAsked(duty, TestClock.START));
    listener.on(asked);
    listener.on(Delivered.again(asked));
    listener.on(Delivered.of(new DutyAsked(duty, TestClock.START)));
    desk.send();
    List<Mail> mails = mails(duty);
    assertEquals(1, mails.size());
    Mail mail = mails.getFirst();
    assertTrue(mail.subject().startsWith("【期限のある仕事】パスワードの変更：観光"), mail.subject());
    assertTrue(mail.text().contains("/accounts/x/custody"), mail.text());
    assertTrue(mail.text().contains("2026年12月1日"), mail.text());
    assertFalse(mail.text().contains("/ack/"), mail.text());

    Mails.forget();
    listener.on(Delivered.of(new DutyDue(duty, 1, false, TestClock.START)));
    desk.send();
    assertEquals(names(first), told(duty));
    Mails.forget();
    listener.on(Delivered.of(new DutyDue(duty, 2, true, TestClock.START)));
    listener.on(Delivered.of(new DutyDue(duty, 2, true, TestClock.START)));
    desk.send();
    assertEquals(names(second), told(duty));
    assertEquals(names(second).size(), mails(duty).size());
    assertTrue(mails(duty).getFirst().subject().startsWith("【期限超過】"));
    assertEquals(List.of(), published.events());
  }

  @Test
  void thePagesOfNotificationsNameTheDuty() throws InterruptedException {
    DutySummary duty = duty("pr");
    listener.on(Delivered.of(new DutyDue(duty, 1, false, TestClock.START)));
    desk.send();
    Visitor pr = Visitor.person("nagasaki", "pr", "/notifications");
    String list = pr.get("/notifications").text();
    assertTrue(list.contains("/accounts/x/custody"), list);
    assertTrue(list.contains("期限を過ぎた仕事のお知らせ"), list);
    assertFalse(list.contains("インシデントの情報がまだ届いていません"), list);
    String one = list.replaceAll("(?s).*href=\"(/notifications/[0-9a-f-]{36})\".*", "$1");
    assertTrue(pr.get(one).text().contains("パスワードの変更"), one);
  }

  private static DutySummary duty(String owner) {
    return new DutySummary(
        UUID.randomUUID(),
        "nagasaki",
        "rotation",
        "パスワードの変更",
        null,
        "観光 @kanko",
        owner,
        "観光政策課",
        Instant.parse("2026-12-01T08:15:00Z"),
        "/accounts/x/custody");
  }

  private static List<Mail> mails(DutySummary duty) {
    return Mails.all().stream()
        .filter(mail -> mail.header("References").contains(duty.dutyId().toString()))
        .toList();
  }

  private static Set<String> told(DutySummary duty) {
    return mails(duty).stream()
        .map(mail -> mail.recipients().getFirst().replaceAll("@.*", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> names(String list) {
    return new TreeSet<>(List.of(list.split(" ")));
  }
}
