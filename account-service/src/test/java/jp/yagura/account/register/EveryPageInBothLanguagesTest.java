package jp.yagura.account.register;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.yagura.account.CompleteAnswers;
import jp.yagura.account.Given;
import jp.yagura.contract.Actor;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page and state, wide and narrow, in both languages: nothing that axe knows is wrong. */
@Tag("screens")
@QuarkusTest
@WithTestResource(Platform.class)
class EveryPageInBothLanguagesTest {
  @Inject Given given;
  @Inject MoveAccount move;
  @Inject Municipalities municipalities;

  @ParameterizedTest
  @CsvSource({"1280, ja", "1280, en", "390, ja", "390, en"})
  void pagesOfTheRegister(int width, String language) {
    AccountView account = given.anAccount("fuji", "交流観光課", CompleteAnswers.opening("fuji"));
    AccountView ended =
        given.retired(given.anAccount("fuji", "交流観光課", CompleteAnswers.opening("fuji")));
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("list", "/accounts?division=交流観光課");
    pages.put("list-empty", "/accounts?q=nothing-like-it");
    pages.put("new", "/accounts/new");
    pages.put("poster", "/accounts/poster");
    pages.put("detail", "/accounts/" + account.id() + "?done=registered");
    pages.put("detail-ended", "/accounts/" + ended.id());
    pages.put("likely-fakes", "/accounts/likely-fakes?account=" + account.id());
    pages.put("likely-fakes-all", "/accounts/likely-fakes?limit=3");
    pages.put("edit", "/accounts/" + account.id() + "/edit");
    pages.put("end", "/accounts/" + account.id() + "/retire");
    try (Desk desk = Desk.of("fuji-pr", width, true)) {
      desk.open("/accounts?lang=" + language);
      pages.forEach(
          (name, path) -> {
            desk.open(path);
            assertEquals(language, desk.page.locator("html").getAttribute("lang"));
            desk.seen(name, language);
          });
      desk.open(pages.get("detail"));
      String day = language.equals("en") ? "31 Mar 2030" : "2030年3月31日(日)";
      assertThat(desk.page.locator("main")).containsText(day);
      desk.nothingWrong();
    }
  }

  @ParameterizedTest
  @CsvSource({"1280, ja", "390, en"})
  void pagesOfThoseWhoMayNot(int width, String language) {
    AccountView account = given.anAccount();
    try (Desk desk = Desk.of("nagasaki-head", width, true)) {
      desk.open("/accounts/" + account.id() + "/retire?lang=" + language);
      desk.seen("end-not-you", language);
    }
    try (Desk desk = Desk.of("nagasaki-auditor", width, true)) {
      desk.open("/accounts/" + account.id() + "?lang=" + language);
      assertEquals(0, desk.page.locator("main form").count());
      desk.seen("detail-auditor", language);
    }
  }

  @ParameterizedTest
  @CsvSource({"1280, ja", "1280, en", "390, ja", "390, en"})
  void pagesForResidents(int width, String language) {
    AccountView active = given.anAccount("chiyoda", Given.aHandle());
    AccountView suspected = given.anAccount("chiyoda", Given.aHandle());
    AccountView paused = given.anAccount("chiyoda", Given.aHandle());
    AccountView ended = given.retired(given.anAccount("chiyoda", Given.aHandle()));
    enter(suspected, AccountState.SUSPECTED_COMPROMISED);
    enter(paused, AccountState.SUSPENDED);
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("official", active.handle());
    asked.put("suspected", suspected.handle());
    asked.put("paused", paused.handle());
    asked.put("ended", ended.handle());
    asked.put("look-alike", active.handle() + "_");
    asked.put("unknown", "nobody_of_this_name");
    String base = (language.equals("en") ? "/en" : "") + "/public/chiyoda";
    try (Desk desk = Desk.of(width, true)) {
      desk.open(base + "/accounts");
      desk.seen("public-list", language);
      asked.forEach(
          (name, handle) -> {
            desk.open(base + "/check?q=" + handle);
            desk.seen("public-" + name, language);
          });
      desk.nothingWrong();
    }
  }

  private void enter(AccountView account, AccountState state) {
    municipalities.as(
        account.municipality(),
        () ->
            move.move(new AccountId(account.id()), IfMatch.version(0), state, "試験", Actor.SYSTEM)
                .orRefuse());
  }
}
