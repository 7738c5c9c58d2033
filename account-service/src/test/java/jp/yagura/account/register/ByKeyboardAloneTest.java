package jp.yagura.account.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Keyboard;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jp.yagura.account.Given;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;

/** No mouse: every field and button is reached with the tab key, in the order of the page. */
@QuarkusTest
@WithTestResource(Platform.class)
class ByKeyboardAloneTest {
  private static final String FOCUSED =
      """
      (() => {
        const e = document.activeElement;
        const labels = [...(e.labels ?? [])].map(l => l.textContent).join(' ');
        return (labels || e.textContent || '').trim();
      })()\
      """;

  @Inject Given given;

  private static void tabTo(Desk desk, String name) {
    for (int i = 0; i < 120; i++) {
      desk.page.keyboard().press("Tab");
      if (String.valueOf(desk.page.evaluate(FOCUSED)).startsWith(name)) {
        return;
      }
    }
    fail("the tab key never reaches " + name);
  }

  private static void type(Desk desk, String name, String text) {
    tabTo(desk, name);
    desk.page.keyboard().type(text);
  }

  @Test
  void anAccountIsRegisteredAndMoved() {
    String handle = Given.aHandle();
    try (Desk desk = Desk.of("nagasaki-pr", 1280, true)) {
      Keyboard keys = desk.page.keyboard();
      tabTo(desk, "アカウントを登録する");
      keys.press("Enter");
      desk.heading("公式アカウントの登録").waitFor();
      type(desk, "SNSの種類", "X");
      type(desk, "アカウント名", handle);
      type(desk, "アカウントのURL", "https://x.com/" + handle);
      type(desk, "表示名", "鍵盤の試験");
      type(desk, "責任者", "広報広聴課長");
      type(desk, "運用ポリシーの策定 済んだ日", "11022026");
      type(desk, "利用申請書の提出 済んだ日", "11022026");
      type(desk, "利用申請書の提出 文書番号", "長広第1号");
      type(desk, "広報広聴課長の許可 済んだ日", "11022026");
      type(desk, "広報広聴課長の許可 文書番号", "長広第2号");
      tabTo(desk, "登録する");
      keys.press("Enter");
      desk.heading("鍵盤の試験").waitFor();

      tabTo(desk, "乗っ取りの疑い");
      keys.press("ArrowDown");
      type(desk, "理由", "年度末のため");
      tabTo(desk, "状態を変更する");
      keys.press("Enter");
      desk.page.getByText("状態を変更しました。").first().waitFor();
      assertTrue(desk.page.getByText("休止中").first().isVisible());
      desk.nothingWrong();
    }
  }

  @Test
  void aRefusedFormPutsTheFocusOnWhatIsWrong() {
    AccountView account = given.anAccount();
    try (Desk desk = Desk.of("nagasaki-pr", 1280, true)) {
      desk.open("/accounts/" + account.id() + "/retire");
      tabTo(desk, "運用を終了する");
      desk.page.keyboard().press("Enter");
      desk.heading("入力内容に2件の誤りがあります").waitFor();
      assertEquals("alert", desk.page.evaluate("document.activeElement.getAttribute('role')"));
      tabTo(desk, "「廃止申請書の提出」が済んだ日を入力してください");
      desk.page.keyboard().press("Enter");
      assertEquals(
          "closing.stages.CLOSING_REQUEST.on", desk.page.evaluate("location.hash.substring(1)"));
    }
  }
}
