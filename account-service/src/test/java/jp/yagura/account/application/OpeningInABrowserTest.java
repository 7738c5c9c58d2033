package jp.yagura.account.application;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jp.yagura.account.Given;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.Desk;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each city's account is opened in a browser, by those whose stages they are. */
@Tag("screens")
@QuarkusTest
@WithTestResource(Platform.class)
class OpeningInABrowserTest {
  @Inject Given accounts;

  private static final String NEW = "/accounts/applications/new";

  /** The path of the page that a desk stands on. */
  private static String here(Desk desk) {
    return desk.page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
  }

  private static void write(Desk desk, String name) {
    desk.open(NEW);
    desk.page.locator("#platform").selectOption("x");
    desk.page.locator("#displayName").fill(name);
    desk.page.locator("#responsiblePerson").fill("課長");
    item(desk, "PURPOSE", "市の魅力を伝える");
  }

  private static void item(Desk desk, String id, String text) {
    desk.page.locator("[id='policy." + id + "']").fill(text);
  }

  private static void file(Desk desk) {
    desk.button("提出する").click();
    assertThat(desk.page.locator("main")).containsText("提出しました");
  }

  private static void press(Desk desk, String button) {
    desk.button(button).click();
    assertThat(desk.page.locator("main")).containsText("記録しました");
  }

  private static void report(Desk desk) {
    String handle = Given.aHandle();
    desk.page.locator("#handle").fill(handle);
    desk.page.locator("#url").fill("https://x.com/" + handle);
    desk.button("アカウントを登録する").click();
    assertThat(desk.page.locator("main")).containsText("アカウントを登録しました");
    desk.link("アカウントの画面へ").click();
    assertThat(desk.page.locator("main")).containsText("運用中");
  }

  @Test
  void nagasaki() {
    String path;
    try (Desk head = Desk.of("nagasaki-head", 1280, true)) {
      head.open("/accounts");
      head.page.locator("main").getByText("申請（あなたの番").click();
      head.link("アカウントの開設を申請する").click();
      write(head, "長崎の坂");
      head.page.locator("#displayName").fill("");
      head.button("提出する").click();
      head.seen("application-missing", "ja");
      assertEquals("市の魅力を伝える", head.page.locator("[id='policy.PURPOSE']").inputValue());
      head.page.locator("#displayName").fill("長崎の坂");
      file(head);
      path = here(head);
      head.nothingWrong();
    }
    try (Desk pr = Desk.of("nagasaki-pr", 390, true)) {
      pr.open(path);
      pr.page.getByText("差し戻す・許可しない").click();
      pr.page.locator("#reason").fill("目的をもう少し詳しく");
      pr.seen("application-permit", "ja");
      press(pr, "理由を付けて差し戻す");
    }
    try (Desk head = Desk.of("nagasaki-head", 1280, true)) {
      head.open(path);
      assertThat(head.page.locator("main")).containsText("目的をもう少し詳しく");
      head.link("内容を書き直す").click();
      assertEquals("市の魅力を伝える", head.page.locator("[id='policy.PURPOSE']").inputValue());
      item(head, "PURPOSE", "坂の町の魅力を伝える");
      file(head);
    }
    try (Desk pr = Desk.of("nagasaki-pr", 1280, true)) {
      pr.open(path);
      press(pr, "許可・承認する");
      pr.seen("application-report", "ja");
      report(pr);
      pr.seen("application-account", "ja");
      pr.nothingWrong();
    }
  }

  @Test
  void chiyoda() {
    String path;
    try (Desk head = Desk.of("chiyoda-head", 1280, true)) {
      write(head, "千代田の催し");
      item(head, "CONTENT", "催しの案内");
      item(head, "OPERATOR", "観光係");
      item(head, "PROCEDURE", "係長が確認して投稿する");
      head.seen("application-form-chiyoda", "ja");
      file(head);
      path = here(head);
    }
    for (String user : new String[] {"chiyoda-it", "chiyoda-pr"}) {
      try (Desk desk = Desk.of(user, 1280, true)) {
        desk.open(path);
        assertEquals(0, desk.button("許可しない").count());
        desk.page.locator("#words").fill("意見なし");
        desk.seen("application-consult", "ja");
        press(desk, "協議済みとして記録する");
      }
    }
    try (Desk head = Desk.of("chiyoda-head", 1280, true)) {
      head.open(path);
      report(head);
      head.nothingWrong();
    }
  }

  @Test
  void ninohe() {
    try (Desk pr = Desk.of("ninohe-pr", 1280, true)) {
      pr.open(NEW);
      pr.page.getByText("YouTube　二戸市 (ninohecity)").click();
      pr.page.locator("#responsiblePerson").fill("情報管理室長");
      item(pr, "PURPOSE", "市政の動画を届ける");
      pr.seen("application-form-ninohe", "ja");
      file(pr);
      String handle = Given.aHandle();
      pr.page.locator("#handle").fill(handle);
      pr.page.locator("#url").fill("https://www.youtube.com/@" + handle);
      pr.button("アカウントを登録する").click();
      assertThat(pr.page.locator("main")).containsText("アカウントを登録しました");
      pr.nothingWrong();
    }
    try (Desk head = Desk.of("ninohe-head", 1280, true)) {
      head.open("/accounts/applications");
      assertEquals(0, head.link("アカウントの開設を申請する").count());
    }
  }

  @Test
  void fuji() {
    String path;
    try (Desk head = Desk.of("fuji-head", 1280, true)) {
      write(head, "富士の湧水");
      head.page.getByText("分野別公式アカウント").first().click();
      item(head, "CONTENT", "湧水めぐりの案内");
      item(head, "REGISTRATION", "課の金庫に封緘して保管");
      item(head, "PERIOD", "2030-03-31");
      item(head, "REPLY_POLICY", "返信は行わない");
      file(head);
      path = here(head);
    }
    try (Desk pr = Desk.of("fuji-pr", 1280, true)) {
      pr.open(path);
      for (String thing : new String[] {"SAFETY", "RELIABILITY", "EFFECTIVENESS"}) {
        pr.page.locator("[id='weighed." + thing + "']").fill("よい");
      }
      pr.seen("application-weigh", "ja");
      press(pr, "許可・承認する");
    }
    done("fuji-head", path);
    done("fuji-it", path);
    done("fuji-head", path);
    try (Desk head = Desk.of("fuji-head", 1280, true)) {
      head.open(path);
      report(head);
      head.nothingWrong();
    }
  }

  private static void done(String user, String path) {
    try (Desk desk = Desk.of(user, 1280, true)) {
      desk.open(path);
      press(desk, "済んだことを記録する");
    }
  }

  @Test
  void anAccountIsClosedByItsDivisionAndPr() {
    AccountView account = accounts.anAccount();
    String path;
    try (Desk head = Desk.of("nagasaki-head", 390, true)) {
      head.open("/accounts/" + account.id());
      head.link("廃止を申請する").click();
      head.page.locator("#reason").fill("事業が終わったため、12月末に廃止する");
      head.seen("closing-form", "ja");
      file(head);
      path = here(head);
    }
    try (Desk pr = Desk.of("nagasaki-pr", 1280, true)) {
      pr.open(path);
      pr.seen("closing-unlist", "ja");
      press(pr, "一覧を「運用終了」にする");
      press(pr, "済んだことを記録する");
    }
    try (Desk head = Desk.of("nagasaki-head", 1280, true)) {
      head.open(path);
      for (String thing : new String[] {"HANDLE", "PASSWORD", "SESSIONS", "APPS"}) {
        head.page.locator("[id='weighed." + thing + "']").fill("済み");
      }
      head.seen("closing-checklist", "ja");
      press(head, "済んだことを記録する");
      assertThat(head.page.locator("main")).containsText("完了");
      head.link("アカウントの画面へ").click();
      head.seen("closing-account", "ja");
      head.nothingWrong();
    }
  }

  @ParameterizedTest
  @CsvSource({"1280, ja", "1280, en", "390, ja", "390, en"})
  void everyPageInBothLanguages(int width, String language) {
    Case filed = Case.filed("fuji", "head");
    Case draft = Case.begun("fuji", "staff");
    try (Desk desk = Desk.of("fuji-pr", width, true)) {
      desk.open("/accounts/applications?lang=" + language);
      desk.seen("applications", language);
      desk.open("/accounts/applications/" + filed.id());
      desk.seen("application-filed", language);
      desk.open(NEW);
      desk.seen("application-new", language);
      desk.nothingWrong();
    }
    try (Desk desk = Desk.of("fuji-staff", width, true)) {
      desk.open("/accounts/applications/" + draft.id() + "?lang=" + language);
      desk.seen("application-draft", language);
      desk.open("/accounts/applications/" + draft.id() + "/edit");
      desk.seen("application-edit", language);
      desk.open("/accounts/applications");
      desk.seen("applications-staff", language);
      desk.nothingWrong();
    }
  }
}
