package jp.yagura.account.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import jp.yagura.account.Given;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("screens")
@QuarkusTest
@WithTestResource(Platform.class)
class ImportingInABrowserTest {
  @Inject Given given;

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void aListIsSentCorrectedImportedAndUndone(int width) {
    AccountView known = given.anAccount();
    String mark = Given.aHandle().substring(0, 10);
    String list =
        """
        長崎市SNS一覧,,,,
        正式名,媒体,URL,所管課,開設日
        長崎市①の試験,旧Twitter,https://x.com/%1$s_1,観光政策課,平成30年4月1日
        長崎市②の試験,インスタ,www.instagram.com/%1$s_2,観光政策課,
        長崎市③の試験,インスタ,www.instagram.com/%1$s_2,観光政策課,
        長崎市の試験,X,https://x.com/%2$s,観光政策課,
        長崎市④の試験,MySpace,https://example.jp/a,,昭和の頃
        長崎市⑤の試験,LINE,https://page.line.me/%1$s,図書館,2015/4/1
        """
            .formatted(mark, known.handle());
    try (Desk desk = Desk.of("nagasaki-pr", width, width == 1280)) {
      Page page = desk.page;
      desk.link("一覧を取り込む").click();
      desk.button("読み込んで確認する").click();
      assertTrue(page.getByText("ファイルを選んでください。").first().isVisible());
      desk.seen("imports", "ja");
      byte[] content = list.getBytes(Charset.forName("windows-31j"));
      page.locator("#file").setInputFiles(new FilePayload("SNS一覧.csv", "text/csv", content));
      desk.button("読み込んで確認する").click();
      assertTrue(desk.heading("取り込む内容の確認").isVisible());
      assertTrue(page.getByText("登録できる行はありません。").isVisible());

      page.getByLabel("A列の登録する項目").selectOption("displayName");
      page.getByLabel("責任者の欄が空のときに入れる責任者").fill("所属長");
      desk.button("この設定で読み込み直す").click();
      assertTrue(desk.heading("登録できる行（3行）").isVisible());
      assertTrue(desk.heading("直す必要のある行（1行）").isVisible());
      assertTrue(page.getByText("5行目は4行目と同じアカウントです").isVisible());
      assertEquals(1, desk.heading("すでに登録されている行（1行）").count());
      desk.seen("import-preview", "ja");

      Locator line = page.getByLabel("8行目", new Page.GetByLabelOptions().setExact(true));
      assertTrue(line.isChecked());
      line.uncheck();
      desk.button("選んだ行を登録する").click();
      assertTrue(page.getByText("指針の施行前に開設したアカウントであることを確認").first().isVisible());
      assertEquals(false, line.isChecked());
      page.getByLabel("選んだアカウントは、すべて指針の施行（2019年3月1日）より前に開設したものです").check();
      desk.button("選んだ行を登録する").click();
      assertTrue(page.getByText("2件のアカウントを登録しました。").isVisible());
      desk.seen("import-done", "ja");

      desk.link("長崎市①の試験").click();
      assertTrue(page.getByText("指針の施行前に開設したアカウントです。").isVisible());
      assertTrue(page.getByText("開設日：2018年4月1日(日)").first().isVisible());
      assertTrue(page.getByText("指針の施行前に開設したアカウントとして記録しました。").isVisible());
      desk.seen("detail-earlier", "ja");

      page.goBack();
      desk.button("取り込みを取り消す").click();
      assertTrue(page.getByText("理由を1文字以上").first().isVisible());
      page.locator("#reason").fill("古い一覧だったため");
      desk.button("取り込みを取り消す").click();
      assertTrue(page.getByText("取り込みを取り消しました。").isVisible());
      assertTrue(page.getByText("古い一覧だったため").isVisible());
      desk.seen("import-undone", "ja");
      desk.open(page.url().replaceAll("^.*(/accounts/imports/[^?]*).*$", "$1") + "?lang=en");
      assertTrue(page.getByText("Undone", new Page.GetByTextOptions().setExact(true)).isVisible());
      desk.seen("import-undone", "en");
      desk.open("/accounts/imports?lang=en");
      desk.seen("imports", "en");
      desk.open("/accounts?lang=ja");
      desk.nothingWrong();
    }
  }
}
