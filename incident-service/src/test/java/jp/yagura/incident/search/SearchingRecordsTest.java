package jp.yagura.incident.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import jp.yagura.incident.Given;
import jp.yagura.incident.RegisteredAccounts;
import jp.yagura.incident.ServiceScreens;
import jp.yagura.incident.review.ReviewActionsOf;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.OnScreen;
import jp.yagura.testkit.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever was written is found, however it is written, by those who may read it. */
@QuarkusTest
@WithTestResource(Platform.class)
class SearchingRecordsTest extends ServiceScreens {
  @Inject RegisteredAccounts accounts;

  /** A word that nothing else has. */
  private static String aWord() {
    return "印" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
  }

  private static String report(String fake, String description) {
    return """
        {"account": {"handle": "nagasaki_sample_kanko", "platform": "x"}, "kind": "IMPERSONATION",
         "canSignIn": "YES", "links": [], "description": "%s", "fakeUrl": "%s"}"""
        .formatted(description, fake);
  }

  private static JsonPath filed(String role, String description) {
    return Given.as(Given.NAGASAKI, role)
        .body(report("https://x.com/" + UUID.randomUUID().toString().substring(0, 13), description))
        .post("/api/v1/reports")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  private static ValidatableResponse search(String municipality, String role, String q) {
    return Given.as(municipality, role)
        .queryParam("q", q)
        .get("/api/v1/incidents/search")
        .then()
        .statusCode(200);
  }

  private static List<String> found(String q) {
    return search(Given.NAGASAKI, Role.PR, q).extract().jsonPath().getList("items.id");
  }

  @ParameterizedTest
  @CsvSource({
    "髙橋さん, 高橋",
    "宮﨑様, 宮崎",
    "濵田・濱田, 浜田",
    "渡邉さん, 渡辺",
    "渡辺さん, 渡邊",
    "齋藤さん, 斉藤",
    "葛\uDB40\uDD00城, 葛城",
    "ﾎｰﾑﾍﾟｰｼﾞ, ほーむぺーじ",
    "サーバー, サーバ",
    "サーバ, さーばー",
    "か\u3099いこく, ガイコク",
    "ＦＡＫＥ＿ａｃｃｏｕｎｔ, fake_ACCOUNT",
    "０９５－８２２, 095‐822",
    "0958-22, 095822",
    "市の 公式, 市の公式",
  })
  void aTextIsFoundHoweverItIsWritten(String written, String asked) {
    String word = aWord();
    String id = filed(Role.STAFF, word + "、" + written).getString("incidentId");
    assertEquals(List.of(id), found(word + " " + asked));
    assertEquals(List.of(), found(word + " " + asked + "無"));
  }

  @Test
  void theWordsAreMarkedAsTheyWereWritten() {
    String word = aWord();
    filed(Role.STAFF, word + "は髙橋が\\n見つけました。");
    search(Given.NAGASAKI, Role.PR, word + " 高橋")
        .body("items[0].texts.kind", contains("report"))
        .body("items[0].texts[0].parts.findAll { it.found }.text", contains(word, "髙橋"));
  }

  @Test
  void whatWasDecidedInAReviewIsFound() {
    String word = aWord();
    String id = filed(Role.STAFF, "振り返りで探す。").getString("incidentId");
    ReviewActionsOf.plan(
            UUID.fromString(id),
            "{\"title\": \"%s\", \"owner\": \"pr\", \"dueOn\": \"2026-11-30\"}".formatted(word))
        .then()
        .statusCode(201);
    search(Given.NAGASAKI, Role.PR, word)
        .body("items.id", contains(id))
        .body("items[0].texts.kind", contains("review-action"));
  }

  @Test
  void anIncidentIsFoundByItsNumber() {
    JsonPath filed = filed(Role.STAFF, "番号で探す。");
    String number = filed.getString("number");
    String serial = number.replaceFirst("^.*-0*", "");
    for (String asked :
        List.of(
            number,
            serial,
            "0000".substring(Math.min(4, serial.length())) + serial,
            number.replace('-', '－'),
            number.toLowerCase(Locale.ROOT))) {
      assertEquals(filed.getString("incidentId"), found(asked).getFirst(), asked);
    }
  }

  @Test
  void everythingOfAnIncidentIsSearched() throws InterruptedException {
    accounts.arrive();
    String word = aWord();
    JsonPath filed = filed(Role.STAFF, word);
    UUID id = filed.getUUID("incidentId");
    Given.pr()
        .body(Map.of("text", "コメント" + word))
        .post("/api/v1/incidents/{id}/comments", id)
        .then()
        .statusCode(201);
    Given.pr()
        .body(
            """
            {"incidentId": "%s", "text":
              {"kind": "FIRST", "title": "題名", "body": "本文", "titleEn": "t%s", "bodyEn": "b"}}"""
                .formatted(id, word))
        .post("/api/v1/notices")
        .then()
        .statusCode(201);
    Given.pr()
        .body(
            """
            {"platform": "x", "purpose": "takedown", "target": "%s"}"""
                .formatted("対象" + word))
        .post("/api/v1/incidents/{id}/platform-requests", id)
        .then()
        .statusCode(201);
    String tag = Given.pr().get("/api/v1/incidents/" + id).header("ETag");
    Given.pr()
        .header("If-Match", tag)
        .body(Map.of("canSignIn", "NO", "reason", "続報", "description", "訂正" + word))
        .post("/api/v1/incidents/{id}/correct", id)
        .then()
        .statusCode(200);
    search(Given.NAGASAKI, Role.PR, word)
        .body("items", hasSize(1))
        .body(
            "items[0].texts.kind",
            contains("description", "report", "comment", "notice", "platform-request"));
    assertEquals(List.of(id.toString()), found(word + " https://x.com/nagasaki_sample_kanko"));
    assertEquals(List.of(id.toString()), found("長崎市観光情報 " + word));
    assertEquals(
        List.of(id.toString()), found(word + " " + fakeOf(id)), "words in different texts");
  }

  private static String fakeOf(UUID id) {
    return Given.incident(id).getString("reports[0].fakeUrl");
  }

  @Test
  void staffFindTheirOwnReportsAndNothingElse() {
    String word = aWord();
    JsonPath own = filed(Role.STAFF, word);
    filed(Role.PR, word);
    Given.pr()
        .body(Map.of("text", "コメント秘" + word))
        .post("/api/v1/incidents/{id}/comments", own.getString("incidentId"))
        .then()
        .statusCode(201);
    search(Given.NAGASAKI, Role.STAFF, word)
        .body("items", empty())
        .body("reports.id", contains(own.getString("reportId")))
        .body("reports[0].number", equalTo(own.getString("number")));
    search(Given.NAGASAKI, Role.STAFF, "秘" + word).body("reports", empty());
    search(Given.NAGASAKI, Role.PR, word).body("items", hasSize(2)).body("reports", empty());
  }

  @Test
  void aHeadFindsWhatIsOfTheOwnDivisionAndOthersMunicipalitiesNothing() {
    String word = aWord();
    String own = Given.reported(Given.NAGASAKI, Role.STAFF, unknown(word)).toString();
    Given.reported(Given.NAGASAKI, Role.PR, unknown(word));
    search(Given.NAGASAKI, Role.HEAD, word).body("items.id", contains(own));
    assertEquals(2, found(word).size());
    for (String role : List.of(Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN)) {
      search(Given.FUJI, role, word).body("items", empty()).body("reports", empty());
    }
  }

  private static String unknown(String description) {
    return """
        {"account": {"unknown": "観光課のXらしい"}, "kind": "HIJACK", "canSignIn": "YES",
         "description": "%s", "links": []}"""
        .formatted(description);
  }

  @Test
  void aJoinedIncidentSaysWhatItGoesOnAs() {
    String word = aWord();
    JsonPath one = filed(Role.STAFF, "一つ目");
    JsonPath two = filed(Role.STAFF, "二つ目" + word);
    String tag = Given.pr().get("/api/v1/incidents/" + two.getString("incidentId")).header("ETag");
    Given.pr()
        .header("If-Match", tag)
        .body(Map.of("into", one.getString("number")))
        .post("/api/v1/incidents/{id}/join", two.getString("incidentId"))
        .then()
        .statusCode(200);
    assertEquals(List.of(one.getString("incidentId")), found(word), "the report went with it");
    search(Given.NAGASAKI, Role.PR, two.getString("number"))
        .body("items[0].goesOnAs", equalTo(one.getString("number")))
        .body("items[1].id", equalTo(one.getString("incidentId")));
  }

  @Test
  void aPageGoesOnWhereTheOneBeforeEnded() {
    String word = aWord();
    List<String> all =
        List.of(1, 2, 3).stream().map(_ -> filed(Role.PR, word).getString("incidentId")).toList();
    JsonPath first = page(word, null);
    JsonPath second = page(word, first.getString("next"));
    List<String> seen = new ArrayList<>(first.getList("items.id"));
    seen.addAll(second.getList("items.id"));
    assertEquals(2, first.getList("items").size());
    assertEquals(all.stream().sorted().toList(), seen.stream().sorted().toList());
    assertNull(second.getString("next"));
  }

  private static JsonPath page(String q, @Nullable String cursor) {
    var request = Given.pr().queryParam("q", q).queryParam("limit", 2);
    return (cursor == null ? request : request.queryParam("cursor", cursor))
        .get("/api/v1/incidents/search")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?q=", "?q=a&cursor=x", "?q=a&cursor=1.x", "?q=a&limit=0"})
  void whatCannotBeSearchedIsRefused(String query) {
    Given.pr().get("/api/v1/incidents/search" + query).then().statusCode(422);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ー", "　", "%", "_", "'", "\\", "\uDB40\uDD00", "👨‍👩‍👧‍👦", "a b c d e f g"})
  void anyWordIsAnswered(String q) {
    Given.pr()
        .queryParam("q", q)
        .get("/api/v1/incidents/search")
        .then()
        .statusCode(q.isBlank() ? 422 : 200);
  }

  @Test
  void theListFindsTheSameWay() {
    String word = aWord();
    String id =
        Given.reported(Given.NAGASAKI, Role.STAFF, unknown("x").replace("観光課のXらしい", "髙島ﾎｰﾙ" + word))
            .toString();
    List<String> listed =
        Given.pr()
            .queryParam("q", "高島ホール" + word)
            .get("/api/v1/incidents")
            .jsonPath()
            .getList("items.id");
    assertEquals(List.of(id), listed);
  }

  @Test
  void thePageShowsWhereTheWordsStand() {
    String word = aWord();
    JsonPath own = filed(Role.STAFF, word + "を髙橋が見つけました。");
    for (String language : List.of("ja", "en")) {
      for (int width : new int[] {1280, 390}) {
        OnScreen pr = someone("nagasaki-pr", width).open("/?lang=" + language);
        Page page = pr.page();
        page.locator("#find").fill(word + " 高橋");
        page.locator("#find").press("Enter");
        page.waitForURL("**/incidents/search?q=*");
        pr.looked("search", language);
        assertEquals(List.of(word, "髙橋"), page.locator("mark").allInnerTexts());
        assertTrue(page.locator("#incidents + ul a").getAttribute("href").contains("incidents/"));
        pr.open("/incidents/search?q=" + word + "zz&lang=" + language)
            .looked("search-none", language);
      }
    }
    OnScreen staff = someone("nagasaki-staff", 390).open("/incidents/search?q=" + word);
    staff.page().locator("a[href='/reports/" + own.getString("reportId") + "/receipt']").waitFor();
    staff.looked("search-staff", "ja");
    nothingWrong();
  }
}
