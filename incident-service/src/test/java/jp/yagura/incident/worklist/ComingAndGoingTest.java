package jp.yagura.incident.worklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jp.yagura.incident.Given;
import jp.yagura.incident.ServiceScreens;
import jp.yagura.testkit.OnScreen;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody signs out, and somebody's connection goes away. */
@QuarkusTest
@WithTestResource(Platform.class)
class ComingAndGoingTest extends ServiceScreens {
  @Inject TestClock clock;

  @BeforeAll
  void aMonday() {
    clock.at(TestClock.START);
  }

  @Test
  void whoSignsOutIsAskedToSignInAgain() {
    // Nobody else in these tests: the session at the identity provider ends for all their windows.
    OnScreen someone = someone("chiyoda-head", 1280).link("サインアウト");
    someone.page().locator("#username").waitFor();
    someone.open("/incidents");
    assertThat(someone.page().locator("#username")).isVisible();
    nothingWrong();
  }

  @Test
  void withoutAConnectionWhatWasTypedStaysAndCanBeSentLater() {
    OnScreen pr = someone("nagasaki-pr", 390).open("/incidents/" + Given.aConfirmedHijack());
    Page page = pr.page();
    page.fill("#comment", "電波の届かないところで書いた");
    page.context().setOffline(true);
    page.locator("#comment-do").click();
    assertThat(page.locator("#page-alert")).containsText("送信できませんでした。");
    assertThat(page.locator("#page-alert")).containsText("通信状況を確認して");
    assertThat(page.locator("#comment")).hasValue("電波の届かないところで書いた");
    pr.looked("incident-offline", "ja");

    page.context().setOffline(false);
    page.locator("#comment-do").click();
    assertThat(page.locator("#timeline > li").first()).containsText("電波の届かないところで書いた");
  }
}
