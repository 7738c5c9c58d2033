package jp.yagura.account.accountreview;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yagura.account.Api;
import jp.yagura.account.Given;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.register.AccountView;
import jp.yagura.guideline.account.Review;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import jp.yagura.testkit.access.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the guideline has looked at again and again is asked in time, written down, and planned. */
@QuarkusTest
@WithTestResource(Platform.class)
class ReviewRhythmTest {
  @Inject Given given;
  @Inject ReviewSweep sweep;
  @Inject GuidelineBook book;
  @Inject TestClock clock;
  @Inject Municipalities municipalities;
  private final List<AccountView> mine = new ArrayList<>();

  @BeforeEach
  void aDayOfItsOwn() {
    clock.atADayOfItsOwn();
  }

  @AfterEach
  void back() {
    mine.stream().filter(it -> !it.municipality().equals("ninohe")).forEach(given::retired);
    sweep.sweep();
    clock.at(TestClock.START);
  }

  private AccountView anAccount(String city, String division) {
    AccountView account =
        city.equals("ninohe")
            ? given.anAccountOfNinohe(division)
            : given.anAccount(city, Given.aHandle(), division);
    mine.add(account);
    return account;
  }

  @ParameterizedTest
  @ValueSource(strings = {"nagasaki", "chiyoda", "ninohe", "fuji"})
  void everyReviewOfTheProfileIsAskedBeforeItIsDue(String city) {
    AccountView account = anAccount(city, "商工観光課");
    sweep.sweep();
    List<Review> reviews = book.inForce(city).orElseThrow().reviews();
    assertFalse(reviews.isEmpty());
    LocalDate start = today();
    clock.pass(Duration.ofDays(1));
    sweep.sweep();
    assertEquals(List.of(), open(account));
    for (Review review :
        reviews.stream().sorted(Comparator.comparing(it -> start.plus(it.every()))).toList()) {
      clock.at(start.plus(review.every()).atTime(8, 0).atZone(Times.TOKYO).toInstant());
      sweep.sweep();
      assertTrue(
          open(account).stream().anyMatch(it -> it.contains(review.text().ja())), review.id());
    }
    clock.at(start.plusYears(1).atTime(8, 0).atZone(Times.TOKYO).toInstant());
    sweep.sweep();
    assertTrue(open(account).stream().anyMatch(it -> it.startsWith("silence ")));
  }

  @Test
  void theOwnerWritesItDownAndTheNextIsPlanned() {
    AccountView account = anAccount("fuji", "交流観光課");
    sweep.sweep();
    LocalDate start = today();
    clock.pass(Duration.ofDays(25));
    sweep.sweep();
    assertEquals(2, open(account).size());
    get(account, "head")
        .body("items.id", hasItems("TERMS", "REACTIONS", "USERS", "PURPOSE", "last-post"))
        .body("items.find{it.id=='USERS'}.clause", equalTo("FJI-11.1b"))
        .body("items.find{it.id=='USERS'}.mine", equalTo(true));
    record(account, "head", "USERS", "0", entry("keep", 1200)).statusCode(200);
    record(account, "head", "USERS", "0", entry("keep", 1300)).statusCode(412);
    record(account, "head", "USERS", "", entry("keep", 1300)).statusCode(428);
    assertEquals(1, open(account).size());
    get(account, "pr")
        .body("items.find{it.id=='USERS'}.nextOn", equalTo(today().plusMonths(1).toString()))
        .body("items.find{it.id=='REACTIONS'}.nextOn", equalTo(start.plusMonths(1).toString()));
    clock.pass(Duration.ofDays(10));
    sweep.sweep();
    record(account, "pr", "USERS", "*", entry("keep", 1500)).statusCode(200);
    String page = page(account, "pr", "USERS").text();
    assertTrue(page.contains("<polyline"), page);
    assertTrue(page.contains("1,200"), page);
    assertTrue(page.contains("指針"), page);
  }

  @Test
  void whatIsMissingIsRefusedWithItsClause() {
    AccountView account = anAccount("fuji", "交流観光課");
    record(account, "head", "USERS", "*", Map.of())
        .statusCode(422)
        .body("errors.field", hasItems("reviewedOn", "figure", "result", "words"))
        .body("clause", equalTo("FJI-11.1b"));
    record(account, "head", "TERMS", "*", entry("improve", null))
        .statusCode(422)
        .body("errors.field", hasItem("improvement"));
    record(account, "head", "TERMS", "*", entry("close", null))
        .statusCode(422)
        .body("errors.field", hasItem("criterion"))
        .body("clause", equalTo("FJI-11.3a"));
    Map<String, Object> secret = entry("keep", null);
    secret.put("words", "PW: Passw0rd!23");
    record(account, "head", "TERMS", "*", secret).statusCode(422);
    Map<String, Object> tomorrow = entry("keep", null);
    tomorrow.put("reviewedOn", today().plusDays(1).toString());
    record(account, "head", "TERMS", "*", tomorrow).statusCode(422);
    Map<String, Object> closing = entry("close", null);
    closing.put("criterion", "ACHIEVED");
    record(account, "head", "TERMS", "*", closing).statusCode(200);
    assertTrue(
        page(account, "head", "TERMS?done=recorded").text().contains("new?kind=closing"),
        "no way on");
    record(account, "head", "NOTHING", "*", entry("keep", null)).statusCode(404);
  }

  @Test
  void onlyTheOwnerAndPrWriteAndOthersDoNotRead() {
    AccountView account = anAccount("fuji", "図書館");
    Api.as("fuji", "head").get(path(account)).then().statusCode(403);
    Api.as("fuji", "auditor").get(path(account)).then().statusCode(200);
    Api.as("chiyoda", "pr").get(path(account)).then().statusCode(404);
    record(account, "it", "TERMS", "*", entry("keep", null)).statusCode(403);
    AccountView ninohe = anAccount("ninohe", "商工観光流通課");
    record(ninohe, "head", "OPERATION_STATUS", "*", entry("keep", null))
        .statusCode(403)
        .body("clause", equalTo("NNH-6.3"));
    record(ninohe, "pr", "OPERATION_STATUS", "*", entry("keep", null)).statusCode(200);
    AccountView own = anAccount("fuji", "交流観光課");
    record(own, "staff", "TERMS", "*", entry("keep", null)).statusCode(403);
    record(own, "head", "TERMS", "*", entry("keep", null)).statusCode(200);
    assertFalse(page(own, "staff", "TERMS").text().contains("name=\"words\""));
    AccountView ended = given.retired(given.anAccount("fuji", Given.aHandle(), "交流観光課"));
    record(ended, "pr", "TERMS", "*", entry("keep", null)).statusCode(409);
  }

  @Test
  void theEndOfThePeriodAndALongSilenceAskWhetherItGoesOn() {
    clock.at(LocalDate.of(2029, 6, 1).atStartOfDay(Times.TOKYO).toInstant());
    AccountView account = anAccount("fuji", "交流観光課");
    Map<String, Object> posted = entry("keep", null);
    posted.put("lastPostOn", today().minusDays(80).toString());
    record(account, "head", "last-post", "*", posted).statusCode(200);
    clock.pass(Duration.ofDays(11));
    sweep.sweep();
    assertEquals(List.of("silence 投稿が続いているかの確認"), open(account));
    posted.put("reviewedOn", today().toString());
    posted.put("lastPostOn", today().toString());
    record(account, "head", "last-post", "*", posted).statusCode(200);
    assertEquals(List.of(), open(account));
    clock.at(LocalDate.of(2030, 2, 1).atStartOfDay(Times.TOKYO).toInstant());
    sweep.sweep();
    assertTrue(all(account).stream().anyMatch(it -> it.startsWith("period-end 運用期間の終わり")));
    Map<String, Object> on = entry("keep", null);
    on.put("nextOn", "2032-03-31");
    record(account, "head", "period-of-operation", "*", on).statusCode(200);
    sweep.sweep();
    assertFalse(all(account).stream().anyMatch(it -> it.startsWith("period-end")));
    get(account, "pr")
        .body("items.find{it.id=='period-of-operation'}.clause", equalTo("FJI-7.1g"))
        .body("items.find{it.id=='period-of-operation'}.nextOn", equalTo("2032-03-31"));
  }

  @Test
  void aPlatformsFileGivesTheFiguresAndNothingIsTakenOfAWrongOne() {
    AccountView account = anAccount("fuji", "交流観光課");
    String days = today().minusDays(2) + ",\"1,000\"\n" + today().minusDays(1) + ",1010\n";
    figures(account, "head", "日付,フォロワー数\n" + days).statusCode(200).body("days", equalTo(2));
    figures(account, "head", "Date,Followers\n" + days).statusCode(200);
    get(account, "head").body("items.find{it.id=='USERS'}.figures.size()", equalTo(2));
    figures(account, "head", "日付,フォロワー数\n" + days + today().plusDays(1) + ",7\n").statusCode(422);
    figures(account, "head", "日付,名前\n" + days).statusCode(422);
    figures(account, "staff", "日付,フォロワー数\n" + days).statusCode(403);
    assertTrue(page(account, "head", "USERS").text().contains("<polyline"));
  }

  private static ValidatableResponse figures(AccountView account, String role, String file) {
    String content = Base64.getEncoder().encodeToString(file.getBytes(StandardCharsets.UTF_8));
    return Api.as(account.municipality(), role)
        .body(Map.of("fileName", "a.csv", "content", content))
        .post(path(account) + "/USERS/figures")
        .then();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Times.TOKYO);
  }

  private Map<String, Object> entry(String result, @Nullable Integer figure) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("reviewedOn", today().toString());
    entry.put("result", result);
    entry.put("words", "確かめました。");
    entry.put("evidence", "https://example.jp/proof");
    if (figure != null) {
      entry.put("figure", figure);
    }
    return entry;
  }

  private static String path(AccountView account) {
    return Api.ACCOUNTS + "/" + account.id() + "/reviews";
  }

  private ValidatableResponse get(AccountView account, String role) {
    return Api.as(account.municipality(), role).get(path(account)).then().statusCode(200);
  }

  private ValidatableResponse record(
      AccountView account, String role, String review, String version, Map<String, Object> entry) {
    return Api.as(account.municipality(), role)
        .header("If-Match", version)
        .body(entry)
        .post(path(account) + "/" + review)
        .then();
  }

  private static Visitor.Answer page(AccountView account, String role, String review) {
    return Visitor.person(account.municipality(), role, "/accounts")
        .get("/accounts/" + account.id() + "/reviews/" + review);
  }

  /** Without the end of the period, which is a day of the calendar. */
  private List<String> open(AccountView account) {
    return all(account).stream().filter(it -> !it.startsWith("period-end")).toList();
  }

  private List<String> all(AccountView account) {
    List<String> found =
        Api.as(account.municipality(), "pr")
            .get(Api.ACCOUNTS + "/duties?show=open&account=" + account.id())
            .then()
            .extract()
            .path(
                "items.findAll{it.accountId=='"
                    + account.id()
                    + "'}.collect{it.kind + ' ' + it.title}");
    return found.stream().sorted().toList();
  }
}
