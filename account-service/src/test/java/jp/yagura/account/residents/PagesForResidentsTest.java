package jp.yagura.account.residents;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.yagura.account.Api;
import jp.yagura.account.Given;
import jp.yagura.account.register.AccountView;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What residents' browsers get: little, kept by caches, in both languages, and telling programs.
 */
@QuarkusTest
@WithTestResource(Platform.class)
class PagesForResidentsTest {
  private static final int MOST = 15 * 1024;
  private static final Pattern DATA =
      Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

  @Inject Given given;

  private static String page(String path) {
    return given().accept("text/html").get(path).then().statusCode(200).extract().asString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/public/chiyoda/accounts",
        "/en/public/chiyoda/accounts",
        "/public/chiyoda/check",
        "/public/chiyoda/check?q=nobody_of_this_name",
      })
  void aPageWithAllItNeedsIsLight(String path) {
    if (!page("/public/chiyoda/accounts").contains("軽い")) {
      IntStream.range(0, 20).forEach(_ -> given.anAccount("chiyoda", Given.aHandle(), "軽い課"));
    }
    Weight weight =
        Weight.of(page(path).getBytes(StandardCharsets.UTF_8), PagesForResidentsTest::fetched);
    assertTrue(weight.bytes() < MOST, path + " sends " + weight.bytes() + " bytes");
    assertEquals(3, weight.loads().size(), "its two style sheets and its icon only: " + weight);
  }

  private static byte[] fetched(String path) {
    return given().get(path).then().statusCode(200).extract().asByteArray();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/public/fuji/accounts", "/en/public/fuji/accounts", "/public/fuji/check"})
  void whoHasThePageIsNotSentItAgain(String path) {
    String tag =
        given()
            .accept("text/html")
            .get(path)
            .then()
            .statusCode(200)
            .header(
                "Cache-Control",
                "public, max-age=1, stale-while-revalidate=1, stale-if-error=86400")
            .header("Set-Cookie", nullValue())
            .extract()
            .header("ETag");
    given().accept("text/html").header("If-None-Match", tag).get(path).then().statusCode(304);
    given.anAccount("fuji", Given.aHandle());
    int status = path.endsWith("check") ? 304 : 200;
    given().accept("text/html").header("If-None-Match", tag).get(path).then().statusCode(status);
  }

  @Test
  void theListIsAlsoSortedByDivision() {
    AccountView account = given.anAccount("fuji", Given.aHandle());
    for (String language : List.of("", "/en")) {
      String page = page(language + "/public/fuji/accounts?by=division");
      int heading = page.indexOf(">" + account.operatingDivision() + "</h3>");
      assertTrue(heading > 0 && page.indexOf(account.handle(), heading) > 0, page);
      assertTrue(page.contains("href=\"" + language + "/public/fuji/accounts\""), page);
      assertTrue(
          page(language + "/public/fuji/accounts").contains("/public/fuji/accounts?by=division"));
    }
  }

  @Test
  void eachLanguageNamesTheOther() {
    for (String path : List.of("/public/fuji/check?q=a%26b", "/en/public/fuji/check?q=a%26b")) {
      given()
          .urlEncodingEnabled(false)
          .accept("text/html")
          .get(path)
          .then()
          .body(containsString("hreflang=\"ja\" href=\"/public/fuji/check?q=a%26b\""))
          .body(containsString("hreflang=\"en\" href=\"/en/public/fuji/check?q=a%26b\""));
    }
  }

  @Test
  void programsReadWhichProfilesAreTheCitys() throws IOException {
    AccountView real = given.anAccount();
    AccountView gone = given.retired(given.anAccount());
    AccountView paused = given.anAccount();
    Api.as("pr")
        .header("If-Match", "*")
        .body(Map.of("to", "suspended", "reason", "試験"))
        .post(Api.ACCOUNTS + "/" + paused.id() + "/state")
        .then()
        .statusCode(200);
    String html = page("/public/nagasaki/accounts");

    var data = DATA.matcher(html);
    assertTrue(data.find());
    JsonNode city = new ObjectMapper().readTree(data.group(1));
    assertEquals("長崎市", city.get("name").asText());
    List<String> same = new ArrayList<>();
    city.get("sameAs").forEach(url -> same.add(url.asText()));
    assertTrue(same.contains(real.url()));
    assertTrue(!same.contains(gone.url()));
    assertTrue(!same.contains(paused.url()));
    assertTrue(html.contains("href=\"" + paused.url() + "\" rel=\"noreferrer\""));
    assertTrue(html.contains("href=\"" + real.url() + "\" rel=\"me noreferrer\""));
  }

  @Test
  void theListIsByPlatformAndNarrowsToOne() {
    AccountView account = given.anAccount("fuji", Given.aHandle());
    given()
        .accept("text/html")
        .get("/public/fuji/accounts")
        .then()
        .body(containsString("<h3>X</h3>"))
        .body(containsString(account.handle()));
    given.anAccountOn(jp.yagura.profile.Platform.LINE, "fuji");
    given()
        .accept("text/html")
        .get("/public/fuji/accounts?platform=line")
        .then()
        .body(containsString("<h3>LINE</h3>"))
        .body(not(containsString("<h3>X</h3>")));
    given()
        .accept("text/html")
        .get("/public/fuji/accounts?platform=zzz")
        .then()
        .statusCode(200)
        .body(containsString("<h3>X</h3>"));
  }

  @Test
  void residentsReadItsPurposeAndNotItsCustody() {
    AccountView account = given.anAccount("fuji", Given.aHandle());
    given()
        .accept("application/json")
        .queryParam("q", account.handle())
        .get("/public/fuji/check")
        .then()
        .body("accounts[0].policy.id", equalTo(List.of("CONTENT", "PURPOSE", "REPLY_POLICY")));
    given()
        .accept("text/html")
        .queryParam("q", account.handle())
        .get("/public/fuji/check")
        .then()
        .body(containsString("開設・運用の目的"))
        .body(not(containsString("登録情報")));
  }
}
