package jp.yagura.incident.notice.board;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import jp.yagura.incident.notice.NoticeRequests;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Weight;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Residents read on a phone, perhaps while the network is crowded. */
@QuarkusTest
@WithTestResource(Platform.class)
class PublicPageWeightTest {
  private static final int MOST = 15_000;

  @ParameterizedTest
  @ValueSource(strings = {"", "/en"})
  void aPageAndAllThatItLoadsStayBelowFifteenKilobytes(String language) {
    UUID id = NoticeRequests.aPublishedNotice();
    for (String path : List.of("/notices", "/notices/" + id)) {
      Response page = given().get(language + "/public/nagasaki" + path);
      assertTrue(page.headers().getList("Set-Cookie").isEmpty());
      Weight weight = Weight.of(page.asByteArray(), PublicPageWeightTest::fetched);
      assertEquals(3, weight.loads().size(), "two style sheets, one icon: " + weight);
      assertTrue(weight.bytes() < MOST, path + " weighs " + weight.bytes());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/en"})
  void programsFindTheOtherLanguageAndTheFeeds(String language) {
    UUID id = NoticeRequests.aPublishedNotice();
    String list = language + "/public/nagasaki/notices";
    for (String tail : List.of("", "/" + id)) {
      given()
          .get(list + tail)
          .then()
          .body(containsString("<link rel=\"canonical\" href=\"" + list + tail + "\">"))
          .body(alternate("ja", "/public/nagasaki/notices" + tail))
          .body(alternate("en", "/en/public/nagasaki/notices" + tail))
          .body(containsString("type=\"application/atom+xml\" href=\"" + list + ".atom\""))
          .body(containsString("type=\"application/json\" href=\"" + list + ".json\""))
          .body(containsString("itemtype=\"https://schema.org/SpecialAnnouncement\""));
    }
  }

  private static org.hamcrest.Matcher<String> alternate(String language, String path) {
    return containsString(
        "<link rel=\"alternate\" hreflang=\"" + language + "\" href=\"" + path + "\">");
  }

  private static byte[] fetched(String path) {
    return given().get(path).then().statusCode(200).extract().asByteArray();
  }
}
