package jp.yagura.account.imports;

import static jp.yagura.account.Api.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yagura.account.Given;
import jp.yagura.account.imports.file.Workbooks;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.contract.AccountEvent.AccountRegistered;
import jp.yagura.contract.AccountEvent.AccountStateMoved;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Published;
import jp.yagura.testkit.TestClock;
import jp.yagura.testkit.access.Visitor;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class ImportingAListTest {
  private static final Logger LOG = Logger.getLogger(ImportingAListTest.class);

  @Inject Given given;
  @Inject Published published;
  @Inject FindAccounts find;
  @Inject Municipalities municipalities;
  @Inject TestClock clock;

  @BeforeEach
  void nothingTold() {
    clock.at(TestClock.START);
    published.forget();
  }

  @Test
  void threeHundredRowsWithTwentyFaults() {
    AccountView known = given.anAccount();
    PlantedList list = new PlantedList(known.handle());
    Map<UUID, AccountView> before = register();
    published.forget();

    long began = System.nanoTime();
    JsonPath sent = Sending.send("一覧.csv", list.cp932()).extract().jsonPath();
    long shown = System.nanoTime();
    assertEquals("windows-31j", sent.getString("preview.encoding"));
    assertEquals(
        Map.of("rows", 300, "ready", 280, "wrong", 18, "registered", 1, "repeated", 1),
        sent.getMap("preview.counts"));
    List<Map<String, Object>> rows = sent.getList("preview.rows");
    assertEquals(list.planted, faults(rows));
    assertEquals(list.registered, row(rows, "registered").get("row"));
    assertEquals(known.id().toString(), row(rows, "registered").get("accountId"));
    assertEquals(list.repeated, row(rows, "repeated").get("row"));
    assertEquals(4, row(rows, "repeated").get("sameAsRow"));
    assertEquals(before, register());

    long asked = System.nanoTime();
    JsonPath done = Sending.apply(sent, Sending.ALL).statusCode(200).extract().jsonPath();
    long registered = System.nanoTime();
    LOG.infof(
        "300 rows: preview %d ms, import of 280 %d ms",
        (shown - began) / 1_000_000, (registered - asked) / 1_000_000);
    Map<UUID, AccountView> after = register();
    assertEquals(before.size() + 280, after.size());
    assertEquals(280, published.events(AccountRegistered.class).size());
    assertEquals(280, done.getList("accounts").size());
    AccountView one = Sending.account(after, done, 0);
    assertEquals("長崎市①の髙﨑㈱～0", one.displayName());
    assertEquals("1234567890123410001", one.platformId());
    assertEquals(
        "suspended", Sending.account(after, done, 26 - faultsBefore(list, 30)).state().wire());
    Sending.history(one)
        .body("items.action", equalTo(List.of("registered", "opened-before-guideline")))
        .body("items[0].by.name", containsString("田中"))
        .body("items[1].after", equalTo("2018-04-01"));

    published.forget();
    Sending.undo(done, "別の年度の一覧だったため").statusCode(200).body("state", equalTo("undone"));
    assertEquals(before, register());
    List<AccountStateMoved> told = published.events(AccountStateMoved.class);
    assertEquals(280, told.size());
    assertTrue(told.stream().allMatch(it -> it.account().state().equals("withdrawn")));
    assertEquals("別の年度の一覧だったため", told.getFirst().reason());
    assertEquals(1, told.stream().filter(it -> it.account().accountId().equals(one.id())).count());
    as(Role.PR).get("/api/v1/accounts/" + one.id()).then().statusCode(404);
    Sending.send("一覧.csv", list.cp932()).body("preview.counts.ready", equalTo(280));
  }

  /** How many rows before one of the spreadsheet were not imported. */
  private static int faultsBefore(PlantedList list, int row) {
    return (int) list.planted.keySet().stream().filter(planted -> planted < row).count();
  }

  private static Map<Integer, String> faults(List<Map<String, Object>> rows) {
    Map<Integer, String> faults = new LinkedHashMap<>();
    for (Map<String, Object> row : rows) {
      if ("wrong".equals(row.get("standing"))
          && row.get("faults") instanceof List<?> found
          && found.getFirst() instanceof Map<?, ?> fault
          && row.get("row") instanceof Integer number) {
        assertEquals(1, found.size(), row::toString);
        faults.put(number, String.valueOf(fault.get("field")));
      }
    }
    return faults;
  }

  private static Map<String, Object> row(List<Map<String, Object>> rows, String standing) {
    return rows.stream()
        .filter(row -> standing.equals(row.get("standing")))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsGivenOutAndSavedByExcelChangesNothing() throws IOException {
    String division = "試験" + UUID.randomUUID();
    String id = "1839204756102938475";
    as(Role.PR)
        .body(entry(division, Map.of("platformId", id, "displayName", "=1+1 試験①")))
        .post("/api/v1/accounts")
        .then()
        .statusCode(201);
    as(Role.PR).body(entry(division, Map.of())).post("/api/v1/accounts").then().statusCode(201);
    List<List<String>> cells = workbook(division);
    assertTrue(cells.stream().anyMatch(row -> row.contains(id)), cells::toString);
    published.forget();

    Sending.send("accounts.xlsx", new Workbooks().texts("accounts", cells).bytes())
        .body("preview.counts.rows", equalTo(2))
        .body("preview.counts.registered", equalTo(2))
        .body("preview.rows.differs.flatten()", hasSize(0));
    byte[] csv =
        Visitor.person("nagasaki", Role.PR, "/accounts")
            .file("/accounts/export.csv?division=" + division);
    Sending.send("accounts.csv", csv)
        .body("preview.encoding", equalTo("utf-8"))
        .body("preview.counts.registered", equalTo(2))
        .body("preview.rows.differs.flatten()", hasSize(0));
    assertEquals(List.of(), published.events());
  }

  private List<List<String>> workbook(String division) throws IOException {
    var person = Visitor.person("nagasaki", Role.PR, "/accounts");
    byte[] file = person.file("/accounts/export.xlsx?division=" + division);
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
        Stream<Row> rows = book.getFirstSheet().openStream()) {
      return rows.map(
              row ->
                  row.stream()
                      .map(cell -> cell == null ? "" : cell.getText())
                      .collect(Collectors.toList()))
          .toList();
    }
  }

  private static Map<String, Object> entry(String division, Map<String, Object> more) {
    Map<String, Object> entry = Given.anEntry();
    entry.put("operatingDivision", division);
    entry.remove("platformId");
    entry.putAll(more);
    return entry;
  }

  private Map<UUID, AccountView> register() {
    return municipalities.inTransaction("nagasaki", () -> Sending.byId(find.all()));
  }
}
