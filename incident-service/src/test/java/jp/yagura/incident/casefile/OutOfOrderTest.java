package jp.yagura.incident.casefile;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
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

/** A step whose turn has not come keeps to itself, and can be done all the same with a reason. */
@QuarkusTest
@WithTestResource(Platform.class)
class OutOfOrderTest extends ServiceScreens {
  private static final String STEP = "#step-RECOVERY_CHECK";

  @Inject TestClock clock;

  @BeforeAll
  void aMonday() {
    clock.at(TestClock.START);
  }

  @Test
  void theLeadSaysWhyAndItIsKept() {
    OnScreen pr = someone("nagasaki-pr", 390).open("/incidents/" + Given.aConfirmedHijack());
    Page page = pr.page();
    Locator step = page.locator(STEP);
    assertThat(step).containsText("先に終える手順：");
    assertThat(step.getByText("順序を変えて実施を記録する")).isHidden();

    step.getByText("この手順の内容").click();
    step.getByText("順序を変えて実施を記録する").click();
    pr.looked("incident-out-of-order", "ja");
    step.locator("button[value=do]").click();

    assertThat(step.locator(".banner--error")).isFocused();
    assertThat(page.locator("#RECOVERY_CHECK-override")).isVisible();
    page.fill("#RECOVERY_CHECK-override", "提供事業者がすでに復旧させたため");
    page.fill("#RECOVERY_CHECK-checkedAt", "2026-11-23T08:50");
    page.fill("#RECOVERY_CHECK-checkedBy", "田中 美咲");
    step.locator("button[value=do]").click();

    page.locator(STEP + "[data-s=DONE]").waitFor();
    assertThat(step).containsText("順序を変えた理由： 提供事業者がすでに復旧させたため");
    nothingWrong();
  }
}
