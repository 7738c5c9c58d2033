package jp.yagura.account.residents;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jp.yagura.account.Given;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.MoveAccount;
import jp.yagura.contract.Actor;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.profile.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(jp.yagura.testkit.Platform.class)
class CheckingAnAccountTest {
  private static final String PUBLIC = "/public/nagasaki/";

  @Inject Given given;
  @Inject MoveAccount move;
  @Inject Municipalities municipalities;

  private static ValidatableResponse check(String q) {
    return given()
        .accept("application/json")
        .queryParam("q", q)
        .get(PUBLIC + "check")
        .then()
        .statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "@%s",
        "＠%s",
        "  %s ",
        "https://x.com/%s",
        "http://x.com/%s/",
        "x.com/%s",
        "https://twitter.com/%s?lang=ja",
        "https://mobile.twitter.com/@%s/status/12",
      })
  void itIsOfficialHoweverItIsWritten(String form) {
    AccountView account = given.anAccount();
    check(form.formatted(account.handle()))
        .body("verdict", equalTo("official"))
        .body("accounts[0].displayName", equalTo("試験用"))
        .body("accounts[0].responsiblePerson", nullValue());
    check(form.formatted(account.handle().toUpperCase(java.util.Locale.ROOT)))
        .body("verdict", equalTo("official"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://x.com/",
        "https://x.com",
      })
  void whatIsNotInTheRegisterIsNotRegistered(String form) {
    AccountView account = given.anAccount();
    check(form.formatted(account.handle()))
        .body("verdict", equalTo("not-registered"))
        .body("accounts", empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "' or 1=1 --", "、。"})
  void whatIsNoNameAndNoAddressIsSaidToBeNone(String asked) {
    check(asked).body("verdict", equalTo("not-an-address")).body("accounts", empty());
  }

  @ParameterizedTest
  @CsvSource({
    "SUSPECTED_COMPROMISED, suspected-compromised, 乗っ取られた疑いがあります",
    "SUSPENDED, suspended, 休止中です",
    "RETIRED, retired, 運用を終えました",
  })
  void theVerdictFollowsTheState(AccountState state, String verdict, String sentence) {
    AccountView account = given.anAccount();
    enter(account, state);

    check(account.handle())
        .body("verdict", equalTo(verdict))
        .body("accounts[0].since", equalTo(given.now(account).stateSince().toString()));
    given()
        .accept("text/html")
        .queryParam("q", account.handle())
        .get(PUBLIC + "check")
        .then()
        .statusCode(200)
        .body(containsString(sentence));
  }

  private void enter(AccountView account, AccountState state) {
    if (state == AccountState.RETIRED) {
      given.retired(account);
    } else {
      municipalities.as(
          "nagasaki",
          () ->
              move.move(new AccountId(account.id()), IfMatch.version(0), state, "試験", Actor.SYSTEM)
                  .orRefuse());
    }
  }

  @Test
  void aWideLookAlikeIsNotTheAccountItLooksLike() {
    AccountView account = given.anAccount("nagasaki", Given.aHandle().substring(0, 9) + "_a");
    check(account.handle().replace('_', '＿'))
        .body("verdict", equalTo("look-alike"))
        .body("similar.handle", hasItem(account.handle()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s_",
        "%sa",
        "x%s",
        "https://www.instagram.com/%s",
        "https://x.com.example.net/%s",
        "https://example.net/%s",
      })
  void whatCouldBeTakenForAnAccountIsALookAlike(String form) {
    AccountView account = given.anAccount();
    check(form.formatted(account.handle()))
        .body("verdict", equalTo("look-alike"))
        .body("accounts", empty())
        .body("similar.handle", hasItem(account.handle()));
    given()
        .accept("text/html")
        .queryParam("q", form.formatted(account.handle()))
        .get(PUBLIC + "check")
        .then()
        .body(containsString("公式アカウントではありません"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.facebook.com/people/%s/100099999999996/",
        "https://www.facebook.com/pages/%s/100099999999996",
        "https://www.facebook.com/p/%s-100099999999996/",
      })
  void aStrangersPageWithAnOfficialNameIsNotOfficial(String form) {
    String handle = Given.aHandle();
    given.anAccountAt(Platform.FACEBOOK, handle, null, "https://www.facebook.com/" + handle);
    check("https://www.facebook.com/" + handle).body("verdict", equalTo("official"));
    check(form.formatted(handle))
        .body("verdict", equalTo("look-alike"))
        .body("accounts", empty())
        .body("similar.handle", hasItem(handle));
  }

  @Test
  void aPageIsKnownByItsNumber() {
    String page = "https://www.facebook.com/profile.php?id=";
    given.anAccountAt(Platform.FACEBOOK, Given.aHandle(), null, page + "100089602928002");
    check(page + "100089602928002").body("verdict", equalTo("official"));
    check("https://m.facebook.com/story.php?story_fbid=6048112929&id=100089602928002")
        .body("verdict", equalTo("official"));
    check(page + "100088800000000").body("verdict", equalTo("not-registered"));
  }

  @ParameterizedTest
  @CsvSource({
    "LINE, https://lin.ee/sW58TRY, https://lin.ee/SW58try",
    "YOUTUBE, https://www.youtube.com/channel/UCfrzA8TRY371C9InICYGolRA,"
        + " https://youtu.be/dQw4w9WgXcQ",
    "YOUTUBE, https://www.youtube.com/c/tryofficial, https://www.youtube.com/c/tryofficia1",
  })
  void aForwardingAddressIsOfficialOnlyAsRegistered(
      Platform platform, String registered, String other) {
    given.anAccountAt(platform, Given.aHandle(), null, registered);
    check(registered).body("verdict", equalTo("official"));
    check(other).body("accounts", empty()).body("verdict", equalTo("cannot-tell"));
    given()
        .accept("text/html")
        .queryParam("q", other)
        .get(PUBLIC + "check")
        .then()
        .body(containsString("公式かどうか判断できません"));
  }

  @Test
  void aNameAloneCannotBeTold() {
    AccountView account = given.anAccount();
    check(account.displayName())
        .body("verdict", equalTo("cannot-tell"))
        .body("hint", equalTo("name"))
        .body("accounts", empty());
  }

  @Test
  void anotherMunicipalitysAccountIsNotRegisteredHere() {
    AccountView account = given.anAccount("fuji", Given.aHandle());
    check(account.handle()).body("verdict", equalTo("not-registered"));
  }

  @Test
  void theListIsThereForPeopleAndForPrograms() {
    AccountView account = given.anAccount();
    String tag =
        given()
            .accept("application/json")
            .get(PUBLIC + "accounts")
            .then()
            .statusCode(200)
            .header(
                "Cache-Control",
                "public, max-age=1, stale-while-revalidate=1, stale-if-error=86400")
            .body("accounts.handle", hasItem(account.handle()))
            .extract()
            .header("ETag");
    given()
        .accept("application/json")
        .header("If-None-Match", tag)
        .get(PUBLIC + "accounts")
        .then()
        .statusCode(304);
    String page = given().accept("text/html").get(PUBLIC + "accounts").asString();
    assertEquals(true, page.contains(account.handle()) && page.contains("lang=\"ja\""));
    given()
        .accept("text/html")
        .get("/en" + PUBLIC + "accounts")
        .then()
        .header("Set-Cookie", nullValue())
        .body(containsString("lang=\"en\""))
        .body(not(containsString("課長")));
    given().accept("text/html").get("/public/nowhere/accounts").then().statusCode(404);
    given().accept("application/json").get(PUBLIC + "check").then().statusCode(422);
  }

  @Test
  void inWhatALookAlikeDiffersIsToldAsDataAndInWords() {
    AccountView account = given.anAccount();
    String fake = account.handle() + "_";
    check(fake)
        .body("similar[0].handle", equalTo(account.handle()))
        .body("similar[0].score", greaterThan(0.9f))
        .body("similar[0].differences[0].kind", equalTo("added"))
        .body("similar[0].differences[0].in", equalTo("asked"))
        .body("similar[0].differences[0].position", equalTo("last"))
        .body("similar[0].differences[0].asked", equalTo("_"));
    page("/public/nagasaki/check", fake)
        .body(containsString("末尾に「_」が1つ多い"))
        .body(containsString(account.handle() + "<mark>_</mark>"));
    page("/en/public/nagasaki/check", fake).body(containsString("1 more “_” at the end"));
  }

  @Test
  void aFakeOnAnotherPlatformIsOneToo() {
    AccountView account = given.anAccount();
    String elsewhere = "https://www.instagram.com/" + account.handle() + "/";
    check(elsewhere)
        .body("similar[0].score", equalTo(1.0f))
        .body("similar[0].differences.kind", contains("platform"));
    page("/public/nagasaki/check", elsewhere).body(containsString("SNSが違う（公式はX）"));
  }

  @Test
  void theMostLikeComesFirst() {
    String handle = Given.aHandle();
    given.anAccount("nagasaki", handle + "b");
    AccountView nearer = given.anAccount("nagasaki", handle + "_");
    check(handle + "__").body("similar[0].handle", equalTo(nearer.handle()));
  }

  private static ValidatableResponse page(String path, String q) {
    return given().accept("text/html").queryParam("q", q).get(path).then().statusCode(200);
  }
}
