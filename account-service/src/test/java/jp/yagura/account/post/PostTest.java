package jp.yagura.account.post;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.account.Api;
import jp.yagura.account.CompleteAnswers;
import jp.yagura.account.Given;
import jp.yagura.account.register.AccountView;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.store.Database;
import jp.yagura.kit.store.DatabaseException;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A post from its draft to its end, under each guideline. */
@QuarkusTest
@WithTestResource(Platform.class)
class PostTest {
  private static final String ALL = "/api/v1/posts";
  private static final String SOURCE = "https://www.city.example.lg.jp/news/1";

  @Inject Given given;
  @Inject PostSweep sweep;
  @Inject Municipalities municipalities;
  @Inject Database database;
  @Inject TestClock clock;

  @BeforeEach
  void aDayOfItsOwn() {
    clock.atADayOfItsOwn();
  }

  @AfterEach
  void back() {
    clock.at(TestClock.START);
  }

  @Test
  void theHeadOfNagasakiApprovesAndItIsPostedAndCorrected() {
    AccountView account = given.anAccount();
    String id = written("nagasaki", "staff", account, Map.of());
    step("nagasaki", "staff", id, "ask", Map.of())
        .statusCode(422)
        .body("errors.field", hasItem("attested"))
        .body("clause", equalTo("NGS-8.4a"));
    ask("nagasaki", id).statusCode(200).body("state", equalTo("asked"));
    duty("nagasaki", "head", id, "post-decision", 1);
    step("nagasaki", "staff", id, "approve", Map.of())
        .statusCode(403)
        .body("clause", equalTo("NGS-7.1"));
    step("nagasaki", "pr", id, "approve", Map.of()).statusCode(403);
    step("nagasaki", "head", id, "return", Map.of())
        .statusCode(422)
        .body("errors.field", hasItem("words"));
    step("nagasaki", "head", id, "return", Map.of("words", "日付を入れる"))
        .statusCode(200)
        .body("state", equalTo("returned"));
    ask("nagasaki", id).statusCode(200);
    step("nagasaki", "head", id, "approve", Map.of())
        .statusCode(200)
        .body("basis", equalTo("written"));
    duty("nagasaki", "head", id, "post-decision", 0);
    String url = "https://x.com/" + account.handle() + "/status/1";
    posted("nagasaki", id, account, "https://x.com/somebody/status/1").statusCode(422);
    posted("nagasaki", id, account, "https://www.facebook.com/city/posts/1").statusCode(422);
    posted("nagasaki", id, account, url).statusCode(200).body("state", equalTo("posted"));
    step("nagasaki", "staff", id, "correct", Map.of("words", "時刻の誤り", "text", "正しい文"))
        .statusCode(200)
        .body("state", equalTo("corrected"))
        .body("content.text", equalTo("正しい文"));
    one("nagasaki", "auditor", id)
        .statusCode(200)
        .body(
            "lines.act",
            equalTo(List.of("write", "ask", "return", "ask", "approve", "posted", "correct")))
        .body("lines[0].content.text", equalTo("さくらまつりのお知らせ"));
  }

  @Test
  void nobodyElseReadsADraft() {
    AccountView account = given.anAccount();
    String id = written("nagasaki", "staff", account, Map.of("text", "秘密の案"));
    for (String role : List.of("auditor", "it")) {
      one("nagasaki", role, id).statusCode(404);
      Api.as("nagasaki", role)
          .get(ALL + "?account=" + account.id())
          .then()
          .statusCode(200)
          .body("items.id", not(hasItem(id)));
    }
    one("chiyoda", "pr", id).statusCode(404);
    Api.as("chiyoda", "pr")
        .get(ALL + "?account=" + account.id())
        .then()
        .body("items.size()", equalTo(0));
    String others =
        written("nagasaki", "pr", given.anAccount("nagasaki", Given.aHandle(), "図書館"), Map.of());
    one("nagasaki", "staff", others).statusCode(404);
    step("nagasaki", "staff", others, "withdraw", Map.of("words", "x")).statusCode(404);
    long told =
        municipalities.inTransaction(
            "nagasaki",
            () ->
                database
                    .sql(
                        """
                        select count(*) from audit_log
                        where municipality = :municipality and details::text like '%秘密の案%'""")
                    .one(Long.class));
    assertFalse(told > 0);
  }

  @Test
  void oralApprovalIsConfirmedByTheHeadOrClimbs() {
    AccountView account = given.anAccount();
    String id = written("nagasaki", "staff", account, Map.of());
    Map<String, Object> oral = attested(Map.of("words", "課長「よい」", "scope", "NO_SUCH"));
    step("nagasaki", "staff", id, "approved-orally", oral)
        .statusCode(422)
        .body("clause", equalTo("NGS-7.1"));
    step("nagasaki", "staff", id, "approved-orally", attested(Map.of("scope", "KNOWN_FACT")))
        .statusCode(422)
        .body("errors.field", hasItem("words"));
    oral = attested(Map.of("words", "課長「よい」", "scope", "KNOWN_FACT"));
    step("nagasaki", "staff", id, "approved-orally", oral)
        .statusCode(200)
        .body("state", equalTo("approved"))
        .body("basis", equalTo("oral"));
    clock.pass(Duration.ofDays(1).minusSeconds(1));
    sweep.sweep();
    duty("nagasaki", "pr", id, "post-confirmation-late", 0);
    clock.pass(Duration.ofSeconds(1));
    sweep.sweep();
    duty("nagasaki", "pr", id, "post-confirmation-late", 1);
    step("nagasaki", "staff", id, "confirm", Map.of()).statusCode(403);
    step("nagasaki", "head", id, "confirm", Map.of()).statusCode(200);
    duty("nagasaki", "pr", id, "post-confirmation-late", 0);
    duty("nagasaki", "head", id, "post-confirmation", 0);
    step("nagasaki", "head", id, "confirm", Map.of()).statusCode(409);
  }

  @Test
  void aHeadWhoDidNotAgreeTakesItBack() {
    String id = written("nagasaki", "staff", given.anAccount(), Map.of());
    Map<String, Object> oral = attested(Map.of("words", "よい", "scope", "LAW"));
    step("nagasaki", "staff", id, "approved-orally", oral).statusCode(200);
    step("nagasaki", "head", id, "contradict", Map.of("words", "聞いていない"))
        .statusCode(200)
        .body("state", equalTo("returned"));
  }

  @Test
  void aStandingApprovalOfFujiEndsAtMidnight() {
    AccountView account = given.anAccount("fuji", "交流観光課", CompleteAnswers.opening("fuji"));
    String day = LocalDate.ofInstant(clock.instant(), Times.TOKYO).toString();
    String id = written("fuji", "pr", account, Map.of());
    Map<String, Object> use =
        attested(Map.of("scope", "ESTABLISHED_FACT", "secondChecker", "佐藤 健"));
    step("fuji", "pr", id, "use-standing", use).statusCode(409).body("clause", equalTo("FJI-8.2b"));
    given("fuji", Map.of("account", account.id(), "scope", "ESTABLISHED_FACT", "until", day));
    clock.at(midnightAfter(day).minusMillis(1));
    step("fuji", "pr", id, "use-standing", attested(Map.of("scope", "ESTABLISHED_FACT")))
        .statusCode(422)
        .body("clause", equalTo("FJI-8.3"));
    step("fuji", "pr", id, "use-standing", use).statusCode(200).body("basis", equalTo("standing"));
    String late = written("fuji", "pr", account, Map.of());
    clock.at(midnightAfter(day));
    step("fuji", "pr", late, "use-standing", use).statusCode(409);
    String url = "https://x.com/" + account.handle() + "/status/1";
    posted("fuji", "pr", id, account, url, null)
        .statusCode(409)
        .body("clause", equalTo("FJI-8.2b"));
    String before = midnightAfter(day).minusMillis(1).toString();
    posted("fuji", "pr", id, account, url, before).statusCode(200).body("state", equalTo("posted"));
    duty("fuji", "head", id, "post-confirmation", 1);
    step("fuji", "head", id, "confirm", Map.of()).statusCode(200);
  }

  @Test
  void ninoheRefusesHigherClassesAndAsksForACategory() {
    AccountView account = given.anAccountOfNinohe("総合政策部情報管理室");
    Map<String, Object> entry =
        entry(account, Map.of("informationClass", "II", "category", "TOWN"));
    Api.as("ninohe", "pr")
        .body(entry)
        .post(ALL)
        .then()
        .statusCode(422)
        .body("clause", equalTo("NNH-4.1"));
    entry = entry(account, Map.of("informationClass", "I", "category", ""));
    Api.as("ninohe", "pr")
        .body(entry)
        .post(ALL)
        .then()
        .statusCode(422)
        .body("clause", equalTo("NNH-8.1"));
    String id =
        written("ninohe", "pr", account, Map.of("informationClass", "I", "category", "TOWN"));
    ask("ninohe", "pr", id).statusCode(200);
    step("ninohe", "pr", id, "approve", Map.of())
        .statusCode(403)
        .body("clause", equalTo("NNH-6.2"));
    step("ninohe", "pr", id, "approved-orally", attested(Map.of("words", "a"))).statusCode(409);
  }

  @Test
  void chiyodaHasAChecklistAndNobodyWhoApproves() {
    AccountView account = given.anAccount("chiyoda", "広報広聴課", CompleteAnswers.opening("chiyoda"));
    String id = written("chiyoda", "pr", account, Map.of());
    ask("chiyoda", "pr", id).statusCode(409);
    step("chiyoda", "pr", id, "checked", attested(Map.of()))
        .statusCode(200)
        .body("basis", equalTo("checklist"));
  }

  @Test
  void writingAnewTakesTheApprovalBack() {
    AccountView account = given.anAccount();
    String id = written("nagasaki", "staff", account, Map.of());
    ask("nagasaki", id).statusCode(200);
    step("nagasaki", "head", id, "approve", Map.of()).statusCode(200);
    Api.as("staff")
        .header("If-Match", "*")
        .body(entry(account, Map.of("text", "別の文")))
        .put(ALL + "/" + id)
        .then()
        .statusCode(200)
        .body("state", equalTo("draft"));
    posted("nagasaki", id, account, "https://x.com/" + account.handle() + "/status/1")
        .statusCode(409);
  }

  @Test
  void wordsOfTheMunicipalityAreLookedFor() {
    AccountView account = given.anAccount();
    String word = "言葉" + UUID.randomUUID().toString().substring(0, 6);
    Api.as("staff").body(Map.of("word", word)).put(ALL + "/words").then().statusCode(403);
    Api.as("pr").body(Map.of("word", word)).put(ALL + "/words").then().statusCode(200);
    String id = written("nagasaki", "staff", account, Map.of("text", word + "です"));
    ask("nagasaki", id).statusCode(422).body("errors.field", hasItem("reason.WORDS"));
    one("nagasaki", "staff", id).body("findings.kind", hasItem("WORDS"));
    Map<String, Object> reason = attested(Map.of("reasons", Map.of("WORDS", "引用")));
    step("nagasaki", "staff", id, "ask", reason).statusCode(200);
    Api.as("pr").delete(ALL + "/words?word=" + word).then().statusCode(204);
  }

  @Test
  void theLedgerCannotBeChanged() {
    written("nagasaki", "staff", given.anAccount(), Map.of());
    for (String sql : List.of("update post_line set words = 'x'", "delete from post_line")) {
      assertThrows(
          DatabaseException.class,
          () ->
              municipalities.inTransaction(
                  "nagasaki",
                  () -> database.sql(sql + " where municipality = :municipality").run()));
    }
  }

  private static Instant midnightAfter(String day) {
    return LocalDate.parse(day).plusDays(1).atStartOfDay(Times.TOKYO).toInstant();
  }

  private static void given(String municipality, Map<String, ?> body) {
    Api.as(municipality, "pr").body(body).post(ALL + "/standing-approvals").then().statusCode(403);
    Api.as(municipality, "head")
        .body(body)
        .post(ALL + "/standing-approvals")
        .then()
        .statusCode(201);
  }

  private static String written(
      String municipality, String role, AccountView account, Map<String, ?> more) {
    return Api.as(municipality, role)
        .body(entry(account, more))
        .post(ALL)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Map<String, Object> entry(AccountView account, Map<String, ?> more) {
    Map<String, Object> entry = new HashMap<>();
    entry.put("accounts", List.of(account.id()));
    entry.put("text", "さくらまつりのお知らせ");
    entry.put("primarySource", SOURCE);
    entry.putAll(more);
    return entry;
  }

  private static Map<String, Object> attested(Map<String, ?> more) {
    Map<String, Object> body = new HashMap<>(more);
    body.put("attested", true);
    return body;
  }

  private static ValidatableResponse ask(String municipality, String id) {
    return ask(municipality, "staff", id);
  }

  private static ValidatableResponse ask(String municipality, String role, String id) {
    return step(municipality, role, id, "ask", attested(Map.of()));
  }

  private static ValidatableResponse posted(
      String municipality, String id, AccountView account, String url) {
    return posted(municipality, "staff", id, account, url, null);
  }

  private static ValidatableResponse posted(
      String municipality,
      String role,
      String id,
      AccountView account,
      String url,
      @Nullable String at) {
    Map<String, Object> body = new HashMap<>();
    body.put("account", account.id());
    body.put("url", url);
    body.put("at", at);
    return step(municipality, role, id, "posted", body);
  }

  private static ValidatableResponse step(
      String municipality, String role, String id, String act, Map<String, ?> more) {
    Map<String, Object> body = new HashMap<>(more);
    body.put("act", act);
    return Api.as(municipality, role)
        .header("If-Match", "*")
        .body(body)
        .put(ALL + "/" + id + "/step")
        .then();
  }

  private static ValidatableResponse one(String municipality, String role, String id) {
    return Api.as(municipality, role).get(ALL + "/" + id).then();
  }

  private static void duty(String municipality, String role, String id, String kind, int count) {
    Api.as(municipality, role)
        .get(Api.ACCOUNTS + "/duties?show=mine&kind=" + kind)
        .then()
        .statusCode(200)
        .body("items.findAll { it.subject == '%s' }.size()".formatted(id), equalTo(count));
  }
}
