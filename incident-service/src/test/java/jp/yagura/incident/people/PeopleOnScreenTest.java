package jp.yagura.incident.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import jp.yagura.incident.Given;
import jp.yagura.incident.ServiceScreens;
import jp.yagura.incident.work.WorkOf;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.OnScreen;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;

/** Watching, naming and handing over in a browser, in both languages. */
@QuarkusTest
@WithTestResource(Platform.class)
class PeopleOnScreenTest extends ServiceScreens {

  private static UUID anIncidentThatOthersKnow() {
    UUID id = Given.aReportedHijack();
    for (String role : List.of(Role.IT, Role.HEAD, Role.ADMIN)) {
      PeopleOf.subject(id, role);
    }
    return id;
  }

  private OnScreen at(String user, int width, UUID id, String language) {
    return someone(user, width).open("/incidents/" + id + "?lang=" + language);
  }

  @Test
  void aNameIsChosenWithTheKeyboard() {
    UUID id = anIncidentThatOthersKnow();
    OnScreen pr = at("nagasaki-pr", 1280, id, "ja");
    Page page = pr.page();
    page.locator("#comment").pressSequentially("確認を @中村");
    page.locator("#mention-box [role=option]").waitFor();
    pr.looked("mention-open", "ja");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertEquals("確認を @中村 拓海 ", page.locator("#comment").inputValue());
    page.locator("#comment").pressSequentially("さんと @山本 さん");
    page.locator("#comment-do").click();
    assertThat(page.locator("#timeline li").first()).containsText("メールで知らせた人：中村 拓海");
    assertThat(page.locator("#timeline li").first()).containsText("「山本」に当たる人が見つからないか");
    pr.looked("mention-sent", "ja");
    at("nagasaki-pr", 390, id, "en").looked("mention-sent", "en");
    nothingWrong();
  }

  @Test
  void namesArePickedFromAListWithoutScripts() {
    UUID id = anIncidentThatOthersKnow();
    OnScreen pr = withoutScripts("nagasaki-pr").open("/incidents/" + id);
    Page page = pr.page();
    page.locator("#mentions summary").click();
    page.locator("#mentions label").getByText("中村 拓海").click();
    page.locator("#comment-do").click();
    assertThat(page.locator("#mentions input:checked")).hasCount(1);
    page.locator("#comment").fill("お願いします。");
    page.locator("#comment-do").click();
    assertThat(page.locator("#timeline li").first()).containsText("@中村 拓海 お願いします。");
    nothingWrong();
  }

  @Test
  void anIncidentIsWatchedAndThatIsListed() {
    UUID id = anIncidentThatOthersKnow();
    for (String language : List.of("ja", "en")) {
      OnScreen auditor = at("nagasaki-auditor", 390, id, language);
      auditor.button(language.equals("ja") ? "見守る" : "Watch");
      assertThat(auditor.page().locator("#watchers")).containsText("岩永 修");
      auditor.looked("watching", language);
      auditor.button(language.equals("ja") ? "見守りをやめる" : "Stop watching");
      assertThat(auditor.page().locator("#watchers li")).hasCount(0);
    }
    nothingWrong();
  }

  @Test
  void theLeadIsHandedOverAndFollowsOnTheListOfWork() {
    for (String language : List.of("ja", "en")) {
      boolean ja = language.equals("ja");
      UUID id = anIncidentThatOthersKnow();
      OnScreen pr = at("nagasaki-pr", 1280, id, language);
      pr.button(ja ? "自分が担当する" : "Take the lead");
      pr.looked("handover-lead", language);
      pr.button(ja ? "引き継ぎを依頼する" : "Ask to take it over");
      pr.looked("handover-wrong", language);
      assertEquals("true", pr.page().locator("#to").getAttribute("aria-invalid"));
      pr.page().locator("#to").selectOption(PeopleOf.subject(id, Role.ADMIN));
      pr.page().locator("#note").fill("15時から外出します。");
      pr.button(ja ? "引き継ぎを依頼する" : "Ask to take it over");
      pr.looked("handover-offered", language);
      at("nagasaki-pr", 390, id, language).looked("incident-handover", language);

      String link =
          WorkOf.all(Given.NAGASAKI, Role.ADMIN)
              .getString("mine.link.find { it.startsWith('/incidents/" + id + "/handovers') }");
      OnScreen admin =
          someone("nagasaki-admin", 390).open(link.replace("#", "?lang=" + language + "#"));
      admin.looked("handover-asked", language);
      admin.button(ja ? "引き受ける" : "Accept");
      assertThat(admin.page().locator("main")).containsText(PeopleOf.name(Role.ADMIN));
      admin.looked("handover-accepted", language);
    }
    nothingWrong();
  }
}
