package jp.yagura.incident.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jp.yagura.incident.Given;
import jp.yagura.incident.ServiceScreens;
import jp.yagura.incident.notice.NoticeRequests;
import jp.yagura.testkit.OnScreen;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;

/** The figures, drawn and as tables, for those who answer for the whole. */
@QuarkusTest
@WithTestResource(Platform.class)
class FiguresOnScreenTest extends ServiceScreens {

  @Test
  void everyDrawingHasItsSentenceAndItsTable() {
    Given.aConfirmedHijack();
    NoticeRequests.aPublishedNotice();
    for (int width : new int[] {1280, 390}) {
      OnScreen pr = someone("nagasaki-pr", width).open("/incidents").link("件数と時間の推移");
      pr.heading("件数と時間の推移").looked("figures", "ja");
      assertEquals(3, pr.page().locator("svg[role=img][aria-label]").count());
      assertTrue(pr.page().locator("svg rect.hot").count() == 1, "this week");
      pr.page().locator("main details summary").first().click();
      assertEquals(26, pr.page().locator("main details[open] tbody tr").count());
      pr.looked("figures-table", "ja").open("/incidents/figures?lang=en").looked("figures", "en");
    }
    someone("nagasaki-it", 1280).open("/incidents/figures").heading("この操作を行う権限がありません");
    someone("ninohe-auditor", 390).open("/incidents/figures").looked("figures-empty", "ja");
    nothingWrong();
  }
}
