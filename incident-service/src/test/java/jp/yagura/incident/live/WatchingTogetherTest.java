package jp.yagura.incident.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import jp.yagura.incident.Given;
import jp.yagura.incident.ServiceScreens;
import jp.yagura.testkit.OnScreen;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Several people with the same incident in front of them. */
@QuarkusTest
@WithTestResource(Platform.class)
class WatchingTogetherTest extends ServiceScreens {
  private static final String EVIDENCE = "#step-EVIDENCE_CAPTURED";
  private static final String NOTE = "#EVIDENCE_CAPTURED-note";

  @Inject TestClock clock;

  @BeforeAll
  void aMonday() {
    clock.at(TestClock.START);
  }

  @Test
  void whatOneDoesTheOtherSeesWithoutLosingWhatIsTyped() {
    UUID id = Given.aConfirmedHijack();
    Page admin = watching("nagasaki-admin", 1280, id);
    Page pr = watching("nagasaki-pr", 1280, id);
    admin.fill("#comment", "書きかけのコメント");

    pr.locator(EVIDENCE + " button[value=start]").click();

    assertThat(pr.locator("#page-status")).hasText("着手を記録しました。");
    assertThat(pr.locator(EVIDENCE + "-h")).isFocused();
    assertThat(admin.locator(EVIDENCE)).containsText("担当中：");
    assertThat(admin.locator(EVIDENCE)).containsText("田中 美咲（広報広聴課）");
    assertThat(admin.locator("#timeline > li").first()).containsText("着手");
    assertThat(admin.locator("#comment")).hasValue("書きかけのコメント");
    admin.locator(EVIDENCE + " button[value=take]").click();
    assertThat(pr.locator(EVIDENCE)).containsText("林田 由香（情報システム課）");
    assertThat(pr.locator("#timeline > li").first()).containsText("田中 美咲さんから引き継ぎ");
    admin.locator("#comment-do").click();
    assertThat(pr.locator("#timeline > li").first()).containsText("書きかけのコメント");
    assertThat(admin.locator("#comment")).hasValue("");
    nothingWrong();
  }

  @Test
  void theSecondOfTwoIsToldAndOverwritesNothing() {
    UUID id = Given.aConfirmedHijack();
    OnScreen second = on("nagasaki-admin", 390, id);
    Page slow = second.page();
    slow.locator(EVIDENCE + " summary").first().click();
    slow.fill(NOTE, "あとから書いたメモ");

    Given.settle(id, "EVIDENCE_CAPTURED");

    Locator note = slow.locator(EVIDENCE + " .newer");
    assertThat(note).containsText("ここの内容が新しくなりました");
    assertThat(slow.locator(NOTE)).hasValue("あとから書いたメモ");
    second.looked("incident-newer", "ja");
    slow.locator(EVIDENCE + " button[value=do]").click();
    Locator banner = slow.locator(EVIDENCE + " .banner--warn");
    assertThat(banner).containsText("ほかの人が先に変更しました");
    assertThat(banner).containsText("田中 美咲（広報広聴課）");
    assertThat(banner).containsText("あとから書いたメモ");
    assertThat(banner).isFocused();
    second.looked("incident-overtaken", "ja");
    assertEquals("DONE", slow.getAttribute(EVIDENCE, "data-s"));
    String kept = Given.incident(id).getString("steps.find { it.id == 'EVIDENCE_CAPTURED' }.note");
    assertEquals("記録しました。", kept);
    nothingWrong();
  }

  @Test
  void theNewestIsShownOnRequestWithWhatWasTyped() {
    UUID id = Given.aConfirmedHijack();
    Page page = watching("nagasaki-admin", 1280, id);
    page.locator(EVIDENCE + " summary").first().click();
    page.fill(NOTE, "途中まで書いたメモ");
    Given.act("pr", id, "EVIDENCE_CAPTURED", "start", java.util.Map.of()).then().statusCode(200);

    page.locator(EVIDENCE + " [data-newer]").click();

    assertThat(page.locator(EVIDENCE)).containsText("担当中：");
    assertThat(page.locator(NOTE)).hasValue("途中まで書いたメモ");
    assertThat(page.locator(NOTE)).isVisible();
    Given.settle(id, "EVIDENCE_CAPTURED");
    page.locator(EVIDENCE + " [data-newer]").click();
    assertThat(page.locator(EVIDENCE + " .newer")).containsText("途中まで書いたメモ");
    nothingWrong();
  }

  @Test
  void aMoveChangesThePageOfEverybody() {
    UUID id = Given.aReportedHijack();
    Page it = watching("nagasaki-it", 1280, id);
    Page pr = watching("nagasaki-pr", 1280, id);
    pr.fill("#comment", "確認の前に書いたコメント");

    pr.locator("#stage-first button[value=confirm]").click();

    assertThat(pr.locator("#page-status")).containsText("確認済み");
    assertThat(pr.locator("#incident-head h1")).isFocused();
    assertThat(pr.locator("#stage button[value=contain]")).isVisible();
    assertThat(pr.locator("#stage-first button")).hasCount(0);
    assertThat(pr.locator("#comment")).hasValue("確認の前に書いたコメント");
    assertThat(it.locator("#incident-head")).containsText("確認済み");
    Given.moved(id, "contain");
    assertThat(pr.locator("#stage button[value=recover]")).isVisible();
    nothingWrong();
  }

  @Test
  void aSessionThatEndedTakesNothingAway() {
    UUID id = Given.aConfirmedHijack();
    OnScreen pr = on("nagasaki-pr", 1280, id);
    Page page = pr.page();
    page.fill("#comment", "送る前にセッションが切れた");
    pr.sessionEnded();

    page.locator("#comment-do").click();

    assertThat(page.locator("#page-alert")).containsText("サインインの有効期限が切れました");
    assertThat(page.locator("#comment")).hasValue("送る前にセッションが切れた");
    assertTrue(page.url().endsWith(id.toString()));
    pr.signedInAgain("nagasaki-pr");
    page.locator("#comment-do").click();
    assertThat(page.locator("#timeline > li").first()).containsText("送る前にセッションが切れた");
    assertThat(page.locator("#page-alert")).isEmpty();
  }

  private Page watching(String user, int width, UUID id) {
    return on(user, width, id).page();
  }

  /** In front of the incident, and connected. */
  private OnScreen on(String user, int width, UUID id) {
    OnScreen someone = someone(user, width).open("/incidents/" + id);
    assertThat(someone.page().locator("#live-state[data-on='1']")).isVisible();
    return someone;
  }
}
