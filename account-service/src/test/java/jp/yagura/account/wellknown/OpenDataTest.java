package jp.yagura.account.wellknown;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jp.yagura.account.Given;
import jp.yagura.account.register.AccountView;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Platform.class)
class OpenDataTest {
  private static final String HEADER =
      "\uFEFF\"地方公共団体名\",\"SNSの種類\",\"SNSの種類（コード）\",\"アカウント名\",\"SNS上のID\",\"URL\",\"表示名\","
          + "\"担当\",\"状態\",\"状態（コード）\",\"現在の状態になった日時\",\"見本\",\"運用を終了する予定の日\"\r\n";

  @Inject Given given;

  @Inject TestClock clock;

  /** Other tests move it on. */
  @BeforeEach
  void whenTheAccountsAreRegistered() {
    clock.at(TestClock.START);
  }

  @Test
  void theTableHasJapaneseHeadingsAndIsUtf8ForSpreadsheets() {
    AccountView used = given.anAccount("fuji", Given.aHandle());
    AccountView ended = given.retired(given.anAccount("fuji", Given.aHandle()));
    String csv =
        given()
            .get("/public/fuji/accounts.csv")
            .then()
            .statusCode(200)
            .contentType("text/csv;charset=UTF-8")
            .header("Content-Disposition", containsString("fuji-official-accounts.csv"))
            .header("Set-Cookie", nullValue())
            .extract()
            .asString();
    assertEquals(HEADER, csv.substring(0, csv.indexOf('\n') + 1));
    assertTrue(
        csv.contains(
            "\"富士市\",\"X\",\"x\",\"%s\",\"\",\"%s\",\"試験用\",\"観光政策課\",\"公式（運用中）\",\"active\",\"2026-11-23T09:00:00+09:00\",\"\",\"\"\r\n"
                .formatted(used.handle(), used.url())),
        csv);
    assertTrue(csv.contains("\"" + ended.handle() + "\",\"\",\"" + ended.url()), csv);
    assertTrue(csv.contains("\"運用終了\",\"retired\""), csv);
    assertTrue(!csv.contains("課長"), "who answers for it stays inside");
  }

  @Test
  void programsReadTheSameWithStableNames() {
    AccountView used = given.anAccount("fuji", Given.aHandle());
    String found = "accounts.find { it.handle == '" + used.handle() + "' }";
    given()
        .get("/public/fuji/accounts.json")
        .then()
        .statusCode(200)
        .body("municipality", equalTo("fuji"))
        .body("name.ja", equalTo("富士市"))
        .body("licence", nullValue())
        .body(found + ".platform", equalTo("x"))
        .body(found + ".url", equalTo(used.url()))
        .body(found + ".displayName", equalTo("試験用"))
        .body(found + ".division", equalTo("観光政策課"))
        .body(found + ".state", equalTo("active"))
        .body(found + ".since", equalTo("2026-11-23T00:00:00Z"))
        .body("toString()", not(containsString("課長")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"accounts.csv", "accounts.json"})
  void whoHasItIsNotSentItAgain(String file) {
    given.anAccount("fuji", Given.aHandle());
    String tag = given().get("/public/fuji/" + file).then().extract().header("ETag");
    given().header("If-None-Match", tag).get("/public/fuji/" + file).then().statusCode(304);
    given.anAccount("fuji", Given.aHandle());
    given().header("If-None-Match", tag).get("/public/fuji/" + file).then().statusCode(200);
    given().get("/public/nowhere/" + file).then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/en"})
  void theListSaysWhereTheDataAre(String language) {
    String page =
        given()
            .accept("text/html")
            .get(language + "/public/fuji/accounts")
            .then()
            .extract()
            .asString();
    for (String file :
        new String[] {"accounts.csv", "accounts.json", ".well-known/official-accounts.json"}) {
      assertTrue(page.contains("href=\"/public/fuji/" + file + "\""), file);
    }
    assertTrue(!page.contains("rel=\"license\""), "none was said");
  }

  @Test
  void theTermsAreThoseThatTheMunicipalityHasSaid() {
    given()
        .get("/public/ninohe/accounts.json")
        .then()
        .body("licence.ja", equalTo("CC BY 4.0（二戸市）"))
        .body("licence.url", equalTo("https://creativecommons.org/licenses/by/4.0/deed.ja"));
    given()
        .accept("text/html")
        .get("/en/public/ninohe/accounts")
        .then()
        .body(containsString("rel=\"license\">CC BY 4.0 (Ninohe City)</a>"));
  }
}
