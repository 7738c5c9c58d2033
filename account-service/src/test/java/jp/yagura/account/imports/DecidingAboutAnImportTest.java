package jp.yagura.account.imports;

import static jp.yagura.account.Api.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yagura.account.Given;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.contract.AccountEvent.AccountRegistered;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Published;
import jp.yagura.testkit.TestClock;
import jp.yagura.testkit.access.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class DecidingAboutAnImportTest {
  @Inject Given given;
  @Inject Published published;
  @Inject FindAccounts find;
  @Inject Municipalities municipalities;
  @Inject TestClock clock;
  @Inject ImportSweep sweep;

  @BeforeEach
  void nothingTold() {
    clock.at(TestClock.START);
    published.forget();
  }

  @Test
  void columnsAreCorrectedAndEmptyCellsFilled() {
    String handle = Given.aHandle();
    byte[] list = ("名,場所\n長崎市の試験,https://x.com/" + handle + "\n").getBytes(StandardCharsets.UTF_8);
    JsonPath sent = Sending.send("一覧.csv", list).extract().jsonPath();
    assertEquals(0, sent.getInt("preview.counts.ready"));
    Map<String, Object> choices =
        Map.of(
            "headerRow", 1,
            "columns", Map.of("A", "displayName", "B", "url"),
            "defaults", Map.of("operatingDivision", "観光政策課", "responsiblePerson", "課長"));
    JsonPath read =
        Sending.at(sent)
            .body(choices)
            .put(Sending.path(sent) + "/columns")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertEquals(1, read.getInt("preview.counts.ready"));
    Sending.at(sent).body(choices).put(Sending.path(sent) + "/columns").then().statusCode(412);
    Sending.at(read)
        .body(Map.of("columns", Map.of("A", "url", "B", "url")))
        .put(Sending.path(sent) + "/columns")
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("columns.A"));
    Sending.apply(read, Map.of("rows", List.of(2)))
        .statusCode(422)
        .body("errors.field", hasItem("openedBeforeGuideline"));
    Sending.apply(read, Map.of("rows", List.of(7), "openedBeforeGuideline", true)).statusCode(422);
    Sending.apply(read, Map.of("rows", List.of(2), "openedBeforeGuideline", true))
        .statusCode(200)
        .body("accounts", hasSize(1));
  }

  @Test
  void whatChangedMeanwhileStopsAllOfIt() {
    String taken = Given.aHandle();
    JsonPath sent =
        Sending.send("一覧.csv", Sending.twoRows(taken, Given.aHandle())).extract().jsonPath();
    given.anAccount("nagasaki", taken);
    Map<UUID, AccountView> before = register();
    Sending.apply(sent, Map.of("rows", List.of(2, 3), "openedBeforeGuideline", true))
        .statusCode(409)
        .body("type", endsWith("import-rows-changed"))
        .body("rows", equalTo(List.of("2")));
    assertEquals(before, register());
    Sending.apply(sent, Sending.ALL).statusCode(200).body("accounts", hasSize(1));
    Sending.apply(sent, Sending.ALL).statusCode(409).body("type", endsWith("import-done"));
  }

  @Test
  void twoAtOnceImportOnce() throws Exception {
    JsonPath sent =
        Sending.send("一覧.csv", Sending.twoRows(Given.aHandle(), Given.aHandle()))
            .extract()
            .jsonPath();
    try (var threads = Executors.newFixedThreadPool(3)) {
      java.util.concurrent.Callable<Integer> send =
          () -> Sending.apply(sent, Sending.ALL).extract().statusCode();
      List<Integer> answers =
          threads.invokeAll(List.of(send, send, send)).stream()
              .map(done -> done.resultNow())
              .sorted()
              .toList();
      assertEquals(List.of(200, 409, 409), answers);
    }
    assertEquals(2, published.events(AccountRegistered.class).size());
  }

  @Test
  void anImportWithAChangedAccountIsNotUndone() {
    JsonPath sent =
        Sending.send("一覧.csv", Sending.twoRows(Given.aHandle(), Given.aHandle()))
            .extract()
            .jsonPath();
    JsonPath done = Sending.apply(sent, Sending.ALL).statusCode(200).extract().jsonPath();
    AccountView changed = Sending.account(register(), done, 1);
    as(Role.PR)
        .header("If-Match", "*")
        .body(Map.of("to", "suspended", "reason", "試験"))
        .post("/api/v1/accounts/" + changed.id() + "/state")
        .then()
        .statusCode(200);
    Map<UUID, AccountView> before = register();
    Sending.undo(done, "試験")
        .statusCode(409)
        .body("type", endsWith("import-accounts-changed"))
        .body("detail", containsString(changed.displayName()))
        .body("accounts", equalTo(List.of(changed.id().toString())));
    assertEquals(before, register());
    Sending.undo(done, " ").statusCode(422).body("errors.field", hasItem("reason"));
  }

  @Test
  void anOpenImportIsItsSendersOwnAndExpires() {
    JsonPath sent =
        Sending.send("一覧.csv", Sending.twoRows(Given.aHandle(), Given.aHandle()))
            .extract()
            .jsonPath();
    as(Role.ADMIN).get(Sending.path(sent)).then().statusCode(404);
    as(Role.ADMIN)
        .get(Sending.IMPORTS)
        .then()
        .body("items.id", org.hamcrest.Matchers.not(hasItem(sent.getString("id"))));
    as(Role.PR)
        .get(Sending.path(sent))
        .then()
        .statusCode(200)
        .body("preview.counts.ready", equalTo(2));
    clock.pass(Duration.ofHours(24));
    as(Role.PR).get(Sending.path(sent)).then().statusCode(404);
    sweep.sweep();
    clock.at(TestClock.START);
    as(Role.PR).get(Sending.path(sent)).then().statusCode(404);
  }

  @Test
  void whatIsOverIsSeenByAllWhoKeepTheRegister() {
    JsonPath sent =
        Sending.send("一覧.csv", Sending.twoRows(Given.aHandle(), Given.aHandle()))
            .extract()
            .jsonPath();
    JsonPath done = Sending.apply(sent, Sending.ALL).statusCode(200).extract().jsonPath();
    sweep.sweep();
    as(Role.ADMIN)
        .get(Sending.path(sent))
        .then()
        .statusCode(200)
        .body("state", equalTo("done"))
        .body("preview", nullValue());
    as(Role.ADMIN)
        .header("If-Match", "\"v" + done.getInt("version") + "\"")
        .body(Map.of("reason", "試験"))
        .post(Sending.path(sent) + "/undo")
        .then()
        .statusCode(200);
  }

  @Test
  void aFormMayTickNineHundredRows() {
    JsonPath sent =
        Sending.send("一覧.csv", Sending.twoRows(Given.aHandle(), Given.aHandle()))
            .extract()
            .jsonPath();
    Visitor person = Visitor.person("nagasaki", Role.PR, "/accounts");
    String page = "/accounts/imports/" + sent.getString("id");
    String ticked =
        IntStream.rangeClosed(2, 901)
            .mapToObj(row -> "row=" + row)
            .collect(Collectors.joining("&"));
    String fields = "version=%22v0%22&openedBeforeGuideline=yes&" + ticked;
    var answer = person.submit(page + "/accounts", fields, person.token(Stream.of(page)));
    assertEquals(422, answer.status());
    assertTrue(answer.text().contains("登録できる行を1行以上選んでください。"), answer::text);
  }

  private Map<UUID, AccountView> register() {
    return municipalities.inTransaction("nagasaki", () -> Sending.byId(find.all()));
  }
}
