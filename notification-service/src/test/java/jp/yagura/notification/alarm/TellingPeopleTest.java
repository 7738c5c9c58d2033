package jp.yagura.notification.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import jp.yagura.contract.Addressee;
import jp.yagura.notification.Desk;
import jp.yagura.notification.Scene;
import jp.yagura.starters.mail.Mail;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People who watch, are named or are asked are told by mail, each once. */
@QuarkusTest
@WithTestResource(Platform.class)
class TellingPeopleTest {
  private static final Addressee AUDITOR =
      new Addressee("sub-kansa", "監査 一郎", "Kansa@nagasaki.example");
  private static final String AT_AUDITOR = "kansa@nagasaki.example";

  /** Public relations' mailbox is told by role. */
  private static final Addressee PR = new Addressee("sub-pr", "広報 花子", "koho@nagasaki.example");

  @Inject Desk desk;
  private final Scene hijack = Scene.hijack();

  @BeforeEach
  void quiet() {
    desk.clean();
  }

  private List<String> subjects(String address) {
    return desk.mails(hijack, address).stream().map(Mail::subject).toList();
  }

  private String last(String address) {
    return desk.mails(hijack, address).getLast().text();
  }

  @Test
  void whoWatchesIsMailedEachChangeOnce() throws InterruptedException {
    var confirmed = hijack.confirmed();
    desk.hear(hijack.reported(), hijack.watchedBy(AUDITOR, null));
    desk.hear(confirmed, confirmed);
    desk.send();
    assertEquals(1, subjects(AT_AUDITOR).size());
    assertTrue(subjects(AT_AUDITOR).getFirst().startsWith("【見守り】R8-0001"));
    assertTrue(last(AT_AUDITOR).contains("事実であると確認されました"), last(AT_AUDITOR));
    assertFalse(last(AT_AUDITOR).contains("/ack/"));

    desk.hear(hijack.published(1));
    desk.hear(hijack.published(2));
    desk.send();
    assertEquals(3, subjects(AT_AUDITOR).size());
    assertTrue(last(AT_AUDITOR).contains("お知らせ「第一報」が公開されました"), last(AT_AUDITOR));

    desk.hear(hijack.recovered());
    desk.hear(hijack.closed());
    desk.hear(hijack.reopened());
    desk.send();
    assertEquals(6, subjects(AT_AUDITOR).size());
    assertTrue(last(AT_AUDITOR).contains("再開されました"), last(AT_AUDITOR));
  }

  @Test
  void whoIsToldByRoleIsNotMailedTheSameTwice() throws InterruptedException {
    desk.hear(hijack.reported(), hijack.watchedBy(PR, null));
    desk.hear(hijack.confirmed());
    desk.hear(hijack.recovered());
    desk.send();
    assertEquals(
        List.of("【緊急】", "【見守り】", "【解除】"),
        subjects(PR.email()).stream().map(it -> it.replaceAll("】.*", "】")).toList());

    // the all-clear is given once: of the closing only the watcher hears
    desk.hear(hijack.closed());
    desk.send();
    assertEquals(4, subjects(PR.email()).size());
    assertTrue(subjects(PR.email()).getLast().startsWith("【見守り】"));

    desk.hear(hijack.reopened());
    desk.send();
    assertTrue(subjects(PR.email()).getLast().startsWith("【緊急・再開】"));
    assertEquals(5, subjects(PR.email()).size());
  }

  @Test
  void whoWatchesNoMoreOrMayNotSeeItHearsNothing() throws InterruptedException {
    var other = new Addressee("sub-head", "別課 長", "betsuka@nagasaki.example");
    desk.hear(hijack.reported(), hijack.watchedBy(AUDITOR, null), hijack.watchedBy(other, "別の課"));
    desk.hear(hijack.watchedNoMoreBy(AUDITOR));
    desk.hear(hijack.confirmed());
    desk.send();
    assertEquals(List.of(), subjects(AT_AUDITOR));
    assertEquals(List.of(), subjects(other.email()));
  }

  @Test
  void whoWatchesHearsWhereItGoesOn() throws InterruptedException {
    Scene into = Scene.hijack().numbered("R8-0102");
    desk.hear(hijack.reported(), hijack.watchedBy(AUDITOR, null), into.reported());
    desk.hear(hijack.joined(into));
    desk.send();
    assertTrue(last(AT_AUDITOR).contains("R8-0102に統合されました"), last(AT_AUDITOR));
    desk.hear(hijack.separated(into));
    desk.send();
    assertTrue(last(AT_AUDITOR).contains("R8-0102から切り離され"), last(AT_AUDITOR));
  }

  @Test
  void whoIsNamedGetsTheCommentAndThePage() throws InterruptedException {
    var comment = hijack.mentions("@監査 一郎 証拠を見てください。", AUDITOR);
    desk.hear(hijack.reported(), comment, comment);
    desk.send();
    assertEquals(1, subjects(AT_AUDITOR).size());
    assertTrue(last(AT_AUDITOR).contains("佐藤 美咲さんが、コメントであなたに呼びかけています"), last(AT_AUDITOR));
    assertTrue(last(AT_AUDITOR).contains("コメント:\n@監査 一郎 証拠を見てください。"), last(AT_AUDITOR));
    assertTrue(last(AT_AUDITOR).contains("/incidents/" + hijack.id() + "#history"));
  }

  @Test
  void whoIsAskedToTakeOverAndWhoAskedAreMailed() throws InterruptedException {
    desk.hear(hijack.reported(), hijack.offers("市ホームページで周知する", AUDITOR));
    desk.send();
    assertTrue(
        subjects(AT_AUDITOR).getFirst().startsWith("【引き継ぎ】"), subjects(AT_AUDITOR)::toString);
    assertTrue(last(AT_AUDITOR).contains("手順「市ホームページで周知する」の引き継ぎを頼まれています"), last(AT_AUDITOR));
    assertTrue(last(AT_AUDITOR).contains("15時から外出します。"));
    assertTrue(last(AT_AUDITOR).contains("/incidents/" + hijack.id() + "/handovers"));

    desk.hear(hijack.answers(true, PR), hijack.answers(false, null));
    desk.send();
    assertTrue(last(PR.email()).contains("インシデントの担当を引き受けました"), last(PR.email()));
  }
}
