package jp.yagura.account.staffmove;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.account.Api;
import jp.yagura.account.Given;
import jp.yagura.account.register.AccountView;
import jp.yagura.kit.page.Times;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import jp.yagura.testkit.access.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of April: whose accounts are left without those who keep them is asked on that day. */
@QuarkusTest
@WithTestResource(Platform.class)
class AprilListTest {
  private static final String LISTS = Api.ACCOUNTS + "/staff-moves";

  @Inject Given given;
  @Inject MoveListSweep sweep;
  @Inject TestClock clock;
  private AccountView account;
  private String person = "";

  @BeforeEach
  void anAccountThatSomebodyHas() {
    clock.atADayOfItsOwn();
    account = given.anAccount();
    person = "山田" + UUID.randomUUID().toString().substring(0, 8);
    write(person, "観光政策課", today().minusDays(9));
  }

  @AfterEach
  void back() {
    given.retired(account);
    clock.at(TestClock.START);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-31j"})
  void threeHundredMovesAreReadAndTheOneIsFound(String charset) {
    StringBuilder list = new StringBuilder("令和九年四月一日付人事異動\n番号,氏　名,旧所属,新所属,発令年月日\n");
    for (int i = 0; i < 299; i++) {
      list.append(i).append(",職員　").append(1000 + i).append(",図書館,税務課,R9.4.1\n");
    }
    String spaced = person.substring(0, 2) + "　" + person.substring(2);
    list.append("300,").append(spaced).append(",観光政策課,図書館,令和9年4月1日\n");
    send(list.toString(), Charset.forName(charset))
        .statusCode(201)
        .body("encoding", equalTo(charset.toLowerCase(java.util.Locale.ROOT)))
        .body("moves", hasSize(300))
        .body("hits", hasSize(1))
        .body("hits[0].accountId", equalTo(account.id().toString()))
        .body("hits[0].sure", equalTo(true))
        .body("hits[0].roles", contains("custodian", "device-holder"));
    assertEquals(List.of(), open());
  }

  @Test
  void itIsAskedTheSameDayAndEndsByTheRecord() {
    LocalDate on = today().plusDays(20);
    String id = sent("氏名,旧所属,新所属,異動日\n" + person + ",観光政策課,," + on + "\n");
    apply(id, "\"v0\"", Map.of())
        .statusCode(200)
        .body("marks", hasSize(1))
        .body("moves", hasSize(0));
    apply(id, "*", Map.of()).statusCode(409);
    assertEquals(List.of("custodian-gone " + on, "rotation " + on.plusDays(3)), open());
    write(person, "観光政策課", today());
    assertEquals(2, open().size());
    clock.pass(Duration.ofDays(21));
    write("後任 花子", "観光政策課", today().minusDays(9));
    assertEquals(List.of("rotation " + on.plusDays(3)), open().stream().limit(1).toList());
    write("後任 花子", "観光政策課", today());
    assertEquals(List.of(), open());
    Api.as("pr")
        .get(LISTS + "/" + id)
        .then()
        .body("marks[0].goneOpen", equalTo(false))
        .body("marks[0].rotationOpen", equalTo(false));
  }

  @Test
  void aNamesakeIsChosenByAPersonAndAListIsTakenBack() {
    String list = "氏名,旧所属,新所属,異動日\n" + person + ",税務課,図書館," + today() + "\n";
    String id = sent(list);
    Api.as("pr").get(LISTS + "/" + id).then().body("hits[0].sure", equalTo(false));
    apply(id, "*", Map.of()).statusCode(200).body("marks", hasSize(0));
    assertEquals(List.of(), open());
    String again = sent(list);
    String key = Api.as("pr").get(LISTS + "/" + again).then().extract().path("hits[0].key");
    apply(again, "*", Map.of("hits", List.of("9/x"))).statusCode(422);
    apply(again, "\"v7\"", Map.of("hits", List.of(key))).statusCode(412);
    apply(again, "*", Map.of("hits", List.of(key))).statusCode(200);
    assertEquals(2, open().size());
    undo(again, Map.of("reason", "")).statusCode(422);
    undo(again, Map.of("reason", "同姓同名の別の人でした")).statusCode(200).body("state", equalTo("undone"));
    undo(again, Map.of("reason", "もう一度")).statusCode(409);
    assertEquals(List.of(), open());
  }

  @Test
  void whatIsNoListOfMovesIsRefusedAndRowsThatCannotBeReadAreShown() {
    send("名前の一覧\nあ,い\n", StandardCharsets.UTF_8)
        .statusCode(422)
        .body("errors.field", hasItem("content"));
    send("氏名,異動日\n", StandardCharsets.UTF_8).statusCode(422);
    send("氏名,異動日\n,2027-04-01\n佐藤 花子,そのうち\n", StandardCharsets.UTF_8)
        .statusCode(201)
        .body("moves.fault", contains("name", "date"))
        .body("hits", hasSize(0));
    for (String role : List.of("staff", "head", "it", "auditor")) {
      Api.as(role).get(LISTS).then().statusCode(403);
    }
    Api.as("chiyoda", "pr")
        .get(LISTS + "/" + sent("氏名,異動日\n佐藤 花子,2027-04-01\n"))
        .then()
        .statusCode(404);
  }

  @Test
  void aListThatNobodyAppliedIsForgottenAndThePagesShowIt() {
    String id = sent("氏名,旧所属,異動日\n" + person + ",観光政策課," + today() + "\n");
    Visitor pr = Visitor.person("nagasaki", "pr", "/accounts");
    assertTrue(pr.get("/accounts/staff-moves").text().contains("/accounts/staff-moves/" + id));
    String page = pr.get("/accounts/staff-moves/" + id).text();
    assertTrue(page.contains(person) && page.contains("checked"), page);
    clock.pass(Duration.ofHours(25));
    sweep.sweep();
    Api.as("pr").get(LISTS + "/" + id).then().statusCode(404);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Times.TOKYO);
  }

  private static ValidatableResponse send(String list, Charset charset) {
    String content = Base64.getEncoder().encodeToString(list.getBytes(charset));
    return Api.as("pr").body(Map.of("fileName", "異動.csv", "content", content)).post(LISTS).then();
  }

  private static String sent(String list) {
    return send(list, StandardCharsets.UTF_8).statusCode(201).extract().path("id");
  }

  private static ValidatableResponse apply(String id, String version, Map<String, Object> body) {
    return Api.as("pr")
        .header("If-Match", version)
        .body(body)
        .post(LISTS + "/" + id + "/apply")
        .then();
  }

  private static ValidatableResponse undo(String id, Map<String, Object> body) {
    return Api.as("pr").header("If-Match", "*").body(body).post(LISTS + "/" + id + "/undo").then();
  }

  private void write(String custodian, String division, LocalDate rotated) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("custodians", List.of(Map.of("name", custodian, "division", division)));
    record.put("devices", List.of(Map.of("what", "iPhone", "holder", custodian + "（主任）")));
    record.put("rotatedOn", rotated.toString());
    String today = today().toString();
    record.put("attestations", Map.of("strongOn", today, "fewOn", today, "uniqueOn", today));
    Api.as("pr")
        .header("If-Match", "*")
        .body(record)
        .put(Api.ACCOUNTS + "/" + account.id() + "/custody")
        .then()
        .statusCode(200);
  }

  private List<String> open() {
    List<Map<String, String>> found =
        Api.as("head")
            .get(Api.ACCOUNTS + "/duties?show=open&account=" + account.id())
            .then()
            .extract()
            .path("items.findAll{it.accountId=='" + account.id() + "'}");
    return found.stream()
        .map(it -> it.get("kind") + " " + (it.get("dueAt") + "").substring(0, 10))
        .sorted()
        .toList();
  }
}
