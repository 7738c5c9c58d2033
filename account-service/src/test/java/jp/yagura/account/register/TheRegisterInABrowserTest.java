package jp.yagura.account.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import jp.yagura.account.CompleteAnswers;
import jp.yagura.account.Given;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The register's pages as people use them, with scripts and without. */
@Tag("screens")
@QuarkusTest
@WithTestResource(Platform.class)
class TheRegisterInABrowserTest {
  @Inject Given given;

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void anAccountIsRegisteredCorrectedAndMoved(int width) {
    try (Desk desk = Desk.of("nagasaki-pr", width, width == 1280)) {
      Page page = desk.page;
      String handle = Given.aHandle();
      desk.link("アカウントを登録する").click();
      desk.button("登録する").click();
      assertTrue(page.getByText("入力内容に8件の誤りがあります").isVisible());
      assertTrue(page.getByText("「広報広聴課長の許可」が済んだ日を入力してください（ガイドライン4(2)）。").first().isVisible());
      desk.seen("register-errors", "ja");

      page.getByLabel("SNSの種類").selectOption("x");
      page.getByLabel("アカウント名").fill("@" + handle);
      page.getByLabel("アカウントのURL").fill("https://x.com/" + handle);
      page.getByLabel("表示名").fill("長崎市の試験");
      page.getByLabel("運用する所属").fill("観光政策課");
      page.getByLabel("責任者").fill("観光政策課長");
      page.getByLabel("運用ポリシーの策定 済んだ日").fill("2026-11-02");
      page.getByLabel("利用申請書の提出 済んだ日").fill("2026-11-04");
      page.getByLabel("利用申請書の提出 文書番号").fill("長観第45号");
      page.getByLabel("広報広聴課長の許可 済んだ日").fill("2026-11-10");
      page.getByLabel("広報広聴課長の許可 文書番号").fill("長広第12号");
      desk.button("登録する").click();
      assertTrue(desk.heading("長崎市の試験").isVisible());
      assertTrue(page.getByText("登録しました。公式アカウント一覧に掲載されています。").isVisible());
      assertTrue(page.getByText("長広第12号").first().isVisible());
      desk.seen("registered", "ja");

      page.getByLabel("プロフィール欄への市ホームページURLの記載 済んだ日").fill("2026-11-23");
      desk.button("済んだ手続を記録する").click();
      assertTrue(page.getByText("手続を記録しました。").isVisible());
      // residents cannot read a policy that was not entered, so it is not published (NGS-6.1a)
      assertEquals(1, desk.heading("残っている手続").count());
      assertEquals(0, page.getByLabel("プロフィール欄への市ホームページURLの記載 済んだ日").count());

      desk.link("内容を変更する").click();
      page.getByLabel("表示名").fill("長崎市の新しい名前");
      desk.button("変更を保存する").click();
      assertTrue(page.getByText("変更を保存しました。").isVisible());
      assertTrue(page.getByText("長崎市の試験 → 長崎市の新しい名前").isVisible());

      desk.button("状態を変更する").click();
      assertTrue(page.getByText("変更後の状態を選んでください。").first().isVisible());
      page.getByLabel("休止中").check();
      page.getByLabel("理由").fill("年度末のため");
      desk.button("状態を変更する").click();
      assertTrue(page.getByText("年度末のため").isVisible());
      assertTrue(page.getByText("状態を変更しました。").first().isVisible());
      desk.nothingWrong();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void anAccountEndsTheWayFujiSays(int width) {
    AccountView account = given.anAccount("fuji", "交流観光課", CompleteAnswers.opening("fuji"));
    try (Desk desk = Desk.of("fuji-head", width, width == 390)) {
      Page page = desk.page;
      desk.open("/accounts/" + account.id());
      assertTrue(page.getByText("アカウントの区分").first().isVisible());
      desk.seen("account", "ja");
      desk.link("運用を終了する手続へ").click();
      desk.seen("retire", "ja");
      page.getByLabel("当初の目的を達成したとき").check();
      page.locator("#reason").fill("統合のため");
      page.getByLabel("削除（退会）の判断 済んだ日").fill("2026-11-02");
      page.getByLabel("削除（退会）の判断 文書番号").fill("交流観光第3号");
      page.getByLabel("削除の周知 周知を始めた日").fill("2026-11-10");
      desk.button("運用を終了する").click();
      assertTrue(page.getByText("周知の期間が終わっていません。").first().isVisible());
      assertTrue(page.getByText("2026年11月24日(火)以降に終了してください").first().isVisible());
      desk.seen("retire-refused", "ja");
      page.getByLabel("削除の周知 周知を始めた日").fill("2026-11-09");
      desk.button("運用を終了する").click();
      assertTrue(page.getByText("運用を終了しました。").isVisible());
      assertTrue(desk.heading("廃止の記録").isVisible());
      assertTrue(desk.heading("残っている手続").isVisible());
      desk.seen("retired", "ja");
      desk.nothingWrong();
    }
  }

  @Test
  void theListNarrowsWhileOneTypesAndIsSavedAsAFile() throws IOException {
    String division = Given.aHandle();
    given.anAccount("nagasaki", Given.aHandle(), division);
    try (Desk desk = Desk.of("nagasaki-staff", 1280, true)) {
      desk.page.getByLabel("キーワード").fill(division);
      desk.page.getByText("1件のアカウント", new Page.GetByTextOptions().setExact(true)).waitFor();
      Download file = desk.page.waitForDownload(() -> desk.link("CSVで保存する").click());
      String csv = Files.readString(file.path());
      assertTrue(csv.startsWith("\uFEFF\"SNSの種類\",\"アカウント名\","));
      assertEquals(2, csv.lines().count());
      assertTrue(csv.contains(division) && csv.contains("運用中"));
      desk.page.getByLabel("キーワード").fill("そんなアカウントはない");
      desk.link("すべて表示する").waitFor();
      desk.nothingWrong();
    }
  }

  @Test
  void residentsAskWithoutScripts() {
    AccountView account = given.anAccount("fuji", Given.aHandle());
    try (Desk desk = Desk.of(390, false)) {
      desk.open("/public/fuji/accounts");
      desk.page.getByLabel("このアカウントは公式ですか").fill("@" + account.handle());
      desk.button("確認する").click();
      assertTrue(desk.heading("「試験用」は富士市の公式アカウントです").isVisible());
      desk.open("/en/public/fuji/check?q=nobody_");
      assertTrue(
          desk.heading("“nobody_” is not registered as an official account of Fuji City")
              .isVisible());
      desk.nothingWrong();
    }
  }
}
