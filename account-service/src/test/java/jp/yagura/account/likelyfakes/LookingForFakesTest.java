package jp.yagura.account.likelyfakes;

import static jp.yagura.account.Api.as;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import jp.yagura.account.Given;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.Desk;
import jp.yagura.kit.access.Role;
import jp.yagura.profile.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(jp.yagura.testkit.Platform.class)
class LookingForFakesTest {
  private static final String API = "/api/v1/accounts/likely-fakes";
  @Inject Given given;

  private AccountView anInstagramAccount(String handle) {
    return given.anAccountAt(
        Platform.INSTAGRAM, handle, null, "https://www.instagram.com/" + handle + "/");
  }

  private static ValidatableResponse fakes(AccountView account, int limit) {
    return as(Role.STAFF)
        .queryParam("account", account.id())
        .queryParam("limit", limit)
        .get(API)
        .then()
        .statusCode(200);
  }

  @Test
  void theLikeliestFakesOfAnAccountHaveTheirAddresses() {
    AccountView account = anInstagramAccount(Given.aHandle());
    String first = account.handle() + "_";
    as(Role.STAFF)
        .queryParam("account", account.id())
        .get(API)
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].id", equalTo(account.id().toString()))
        .body("items[0].fakes", hasSize(20))
        .body("items[0].fakes[0].handle", equalTo(first))
        .body("items[0].fakes[0].differences[0].kind", equalTo("added"))
        .body("items[0].fakes[0].profiles[0].platform", equalTo("instagram"))
        .body(
            "items[0].fakes[0].profiles[0].url",
            equalTo("https://www.instagram.com/" + first + "/"));
  }

  @Test
  void whatIsRegisteredIsNoFake() {
    AccountView account = anInstagramAccount(Given.aHandle());
    AccountView own = anInstagramAccount(account.handle() + "_");
    fakes(account, 50).body("items[0].fakes.profiles.url.flatten()", not(hasItem(own.url())));
  }

  @Test
  void allInUseArePagedAndNoneThatEnded() {
    AccountView ended = given.retired(given.anAccount());
    given.anAccount();
    String cursor = "";
    int seen = 0;
    do {
      JsonPath page =
          as(Role.STAFF).queryParam("limit", 1).queryParam("cursor", cursor).get(API).jsonPath();
      List<String> ids = page.getList("items.id", String.class);
      assertFalse(ids.contains(ended.id().toString()));
      seen += ids.size();
      cursor = page.getString("next");
    } while (cursor != null);
    assertTrue(seen > 1);
  }

  @Test
  void anAccountKnownByANumberHasNone() {
    AccountView page =
        given.anAccountAt(
            Platform.FACEBOOK,
            "長崎市の試験" + Given.aHandle(),
            null,
            "https://www.facebook.com/profile.php?id=10008960"
                + Math.floorMod(Given.aHandle().hashCode(), 1_000_000));
    fakes(page, 20).body("items[0].fakes", empty());
  }

  @ParameterizedTest
  @CsvSource({"limit, 0", "limit, 51", "limit, many", "account, 1", "cursor, x"})
  void aBadParameterIsNamed(String parameter, String value) {
    as(Role.STAFF)
        .queryParam(parameter, value)
        .get(API)
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo(parameter));
  }

  @Test
  void theFileHasARowForEachAddress() {
    AccountView account = anInstagramAccount(Given.aHandle());
    try (Desk desk = Desk.of("nagasaki-staff", 1280, true)) {
      APIResponse file =
          desk.page
              .request()
              .get(Desk.url("/accounts/likely-fakes/export.csv?account=" + account.id()));
      String text = file.text();
      assertEquals(200, file.status());
      assertTrue(
          String.valueOf(file.headers().get("content-disposition")).contains("likely-fakes-"));
      assertTrue(text.startsWith("\uFEFF\"公式アカウント\""), text);
      String fake = account.handle() + "_";
      String url = "https://www.instagram.com/" + fake + "/";
      assertTrue(
          text.contains("\"" + fake + "\",\"末尾に「_」が1つ多い\",\"Instagram\",\"" + url + "\""), text);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void staffClickThroughThem(int width) {
    AccountView account = anInstagramAccount(Given.aHandle());
    try (Desk desk = Desk.of("nagasaki-staff", width, width == 1280)) {
      desk.open("/accounts/" + account.id());
      desk.link("偽アカウントを探す").click();
      Locator first = desk.page.locator("tbody tr").first();
      assertTrue(first.getByText("末尾に「_」が1つ多い").isVisible());
      Locator profile = first.locator("a[target=_blank]").first();
      assertEquals("noopener noreferrer", profile.getAttribute("rel"));
      assertEquals(
          "https://www.instagram.com/" + account.handle() + "_/", profile.getAttribute("href"));
      assertTrue(first.getByText("報告する").getAttribute("href").contains("account=" + account.id()));
      desk.seen("likely-fakes", "ja");
      desk.open("/accounts/likely-fakes?lang=en");
      desk.seen("likely-fakes-all", "en");
      desk.nothingWrong();
    }
  }
}
