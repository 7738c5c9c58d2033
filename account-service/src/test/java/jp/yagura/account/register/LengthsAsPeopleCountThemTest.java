package jp.yagura.account.register;

import static jp.yagura.account.Api.ACCOUNTS;
import static jp.yagura.account.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import jp.yagura.account.Given;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is as long as people count it: in the API, in forms, and in the sentence that refuses. */
@QuarkusTest
@WithTestResource(Platform.class)
class LengthsAsPeopleCountThemTest {
  private static final String FAMILY = "👨‍👩‍👧‍👦";

  @Inject Given given;

  @ParameterizedTest
  @ValueSource(strings = {"市", "葛\uDB40\uDD00", "か\u3099", FAMILY, "🇯🇵"})
  void theApiCountsCharacters(String character) {
    AccountView account = given.anAccount();
    String fits = character.repeat(100);
    named(account, fits + character)
        .statusCode(422)
        .body("errors[0].field", equalTo("displayName"))
        .body("errors[0].detail", equalTo("100文字以内で入力してください（現在101文字）。"));
    named(account, fits).statusCode(200).body("displayName", equalTo(fits));
  }

  @Test
  void theFormsCountThemToo() {
    AccountView account = given.anAccount();
    try (Desk desk = Desk.of("nagasaki-pr", 1280, true)) {
      Page page = desk.page;
      desk.open("/accounts/" + account.id());
      page.getByLabel("休止中").check();
      page.getByLabel("理由").fill(FAMILY.repeat(501));
      desk.button("状態を変更する").click();
      assertTrue(page.getByText("500文字以内で入力してください（現在501文字）。").first().isVisible());
      desk.seen("reason-too-long", "ja");
      page.getByLabel("休止中").check();
      page.getByLabel("理由").fill(FAMILY.repeat(500));
      desk.button("状態を変更する").click();
      assertTrue(page.getByText("状態を変更しました。").first().isVisible());
      assertEquals(AccountState.SUSPENDED, given.now(account).state());
    }
  }

  private static ValidatableResponse named(AccountView account, String name) {
    Map<String, Object> entry = Given.entryOf(account);
    entry.put("displayName", name);
    return as(Role.PR)
        .header("If-Match", "\"v0\"")
        .body(entry)
        .put(ACCOUNTS + "/" + account.id())
        .then();
  }
}
