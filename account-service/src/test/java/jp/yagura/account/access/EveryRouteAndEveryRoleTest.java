package jp.yagura.account.access;

import static java.util.Map.entry;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jp.yagura.account.Api;
import jp.yagura.account.Given;
import jp.yagura.account.register.AccountView;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.access.EveryRouteAndEveryRole;
import jp.yagura.testkit.access.Example;

@QuarkusTest
@WithTestResource(Platform.class)
class EveryRouteAndEveryRoleTest extends EveryRouteAndEveryRole {
  private static final Map<String, AccountView> ACCOUNTS = new ConcurrentHashMap<>();
  private static final Set<String> FILED = ConcurrentHashMap.newKeySet();
  private static final String APPLICATIONS = "/api/v1/applications";
  private static final Set<String> MOVES = ConcurrentHashMap.newKeySet();
  private static final Map<String, Object> SUSPEND = Map.of("to", "suspended", "reason", "試験");
  private static final Map<String, Object> STAGES =
      Map.of("stages", Map.of("BACK_LINK", Map.of("on", "2026-11-23")));

  @Inject Given given;

  EveryRouteAndEveryRoleTest() {
    super(
        "chiyoda",
        "/accounts",
        List.of(
            "/accounts/new",
            "/accounts/applications/new",
            "/accounts/daily-check",
            "/accounts/campaigns/new"));
  }

  @Override
  protected Map<String, List<Example>> examples() {
    Example list = Example.about(this::anAccount).answers(200);
    Example one = Example.about(this::anAccount).answers(200);
    Example emptyForm = Example.about(this::anAccount).answers(422);
    Example review = Example.about(this::aReview);
    Example writing = review.answers(422);
    Example moves = Example.about(EveryRouteAndEveryRoleTest::aMoveList);
    Example done = Example.about(this::anImport);
    Example filed = Example.about(EveryRouteAndEveryRoleTest::anApplication);
    Example open = Example.about(() -> Map.of("municipality", "nagasaki"));
    Map<String, List<Example>> examples =
        new HashMap<>(
            Map.ofEntries(
                entry("GET /api/v1/accounts json", List.of(list)),
                entry(
                    "POST /api/v1/accounts json",
                    List.of(Example.plain().with(it -> Given.anEntry()).answers(201))),
                entry("GET /api/v1/accounts/{id} json", List.of(one)),
                entry(
                    "PUT /api/v1/accounts/{id} json",
                    List.of(one.with(it -> Given.entryOf(account(it))))),
                entry("DELETE /api/v1/accounts/{id}/former json", List.of(one.answers(422))),
                entry(
                    "PUT /api/v1/accounts/{id}/successor json",
                    List.of(one.with(it -> Map.of("reason", "統合")))),
                entry("GET /api/v1/applications json", List.of(filed.answers(200))),
                entry(
                    "POST /api/v1/applications json",
                    List.of(Example.plain().with(Map.of("kind", "opening")).answers(201))),
                entry("GET /api/v1/applications/{id} json", List.of(filed.answers(200))),
                entry("GET /api/v1/applications/{id}/history json", List.of(filed.answers(200))),
                entry(
                    "PUT /api/v1/applications/{id} json",
                    List.of(filed.with(Map.of("platform", "x")).turnsAway("pr", "it", "admin"))),
                entry(
                    "POST /api/v1/applications/{id}/filing json",
                    List.of(filed.with(Map.of()).turnsAway("pr", "it", "admin"))),
                entry(
                    "POST /api/v1/applications/{id}/stages json",
                    List.of(
                        filed
                            .with(Map.of("stage", "PERMISSION", "decision", "pass"))
                            .turnsAway("staff", "head", "it", "admin"))),
                entry(
                    "POST /api/v1/applications/{id}/account json",
                    List.of(
                        filed
                            .with(Map.of("handle", "a"))
                            .turnsAway("staff", "head", "it", "admin"))),
                entry(
                    "POST /api/v1/applications/{id}/withdrawal json",
                    List.of(filed.with(Map.of()).turnsAway("pr", "it", "admin"))),
                entry("GET /api/v1/applications/{id}/form.pdf file", List.of(filed.answers(200))),
                entry("GET /api/v1/applications/{id}/form.docx file", List.of(filed.answers(200))),
                entry("GET /accounts/applications/{id}/form.pdf file", List.of(filed.answers(200))),
                entry(
                    "GET /accounts/applications/{id}/form.docx file", List.of(filed.answers(200))),
                entry("GET /accounts/applications html", List.of(filed.answers(200))),
                entry("GET /accounts/applications/new html", List.of(Example.plain().answers(200))),
                entry(
                    "POST /accounts/applications/new html", List.of(Example.plain().answers(200))),
                entry("GET /accounts/applications/{id} html", List.of(filed.answers(200))),
                entry("GET /accounts/applications/{id}/edit html", List.of(filed.answers(200))),
                entry("POST /accounts/applications/{id}/edit html", List.of(filed.answers(422))),
                entry("POST /accounts/applications/{id}/file html", List.of(filed.answers(422))),
                entry("POST /accounts/applications/{id}/stage html", List.of(filed.answers(422))),
                entry("POST /accounts/applications/{id}/account html", List.of(filed.answers(422))),
                entry(
                    "POST /accounts/applications/{id}/withdraw html", List.of(filed.answers(422))),
                entry("GET /api/v1/accounts/{id}/custody json", List.of(one)),
                entry(
                    "PUT /api/v1/accounts/{id}/custody json",
                    List.of(one.with(Map.of("storage", "広報課の金庫")))),
                entry("GET /accounts/{id}/custody html", List.of(one)),
                entry("GET /accounts/{id}/custody/sheet html", List.of(one)),
                entry("GET /accounts/{id}/custody/edit html", List.of(one)),
                entry("POST /accounts/{id}/custody/edit html", List.of(emptyForm)),
                entry("GET /accounts/custody html", List.of(list)),
                entry("GET /accounts/custody/export.csv csv", List.of(list)),
                entry("GET /api/v1/accounts/duties json", List.of(list)),
                entry("GET /accounts/duties html", List.of(list)),
                entry("GET /accounts/duties/export.csv csv", List.of(list)),
                entry("GET /api/v1/accounts/{id}/reviews json", List.of(one)),
                entry(
                    "POST /api/v1/accounts/{id}/reviews/{review} json",
                    List.of(writing.with(Map.of()))),
                entry(
                    "POST /api/v1/accounts/{id}/reviews/{review}/figures json",
                    List.of(writing.with(it -> aListOfMoves()))),
                entry("POST /accounts/{id}/reviews/{review}/figures html", List.of(writing)),
                entry("GET /accounts/{id}/reviews html", List.of(one)),
                entry("GET /accounts/{id}/reviews/{review} html", List.of(review.answers(200))),
                entry("POST /accounts/{id}/reviews/{review} html", List.of(writing)),
                entry("GET /api/v1/accounts/staff-moves json", List.of(moves.answers(200))),
                entry(
                    "POST /api/v1/accounts/staff-moves json",
                    List.of(Example.plain().with(it -> aListOfMoves()).answers(201))),
                entry("GET /api/v1/accounts/staff-moves/{id} json", List.of(moves.answers(200))),
                entry(
                    "POST /api/v1/accounts/staff-moves/{id}/apply json",
                    List.of(moves.with(Map.of("hits", List.of("none"))).answers(422))),
                entry(
                    "POST /api/v1/accounts/staff-moves/{id}/undo json",
                    List.of(moves.with(Map.of("reason", "試験")).answers(409))),
                entry("GET /accounts/staff-moves html", List.of(moves.answers(200))),
                entry("POST /accounts/staff-moves html", List.of(moves.answers(422))),
                entry("GET /accounts/staff-moves/{id} html", List.of(moves.answers(200))),
                entry("POST /accounts/staff-moves/{id}/apply html", List.of(moves.answers(422))),
                entry("POST /accounts/staff-moves/{id}/undo html", List.of(moves.answers(422))),
                entry("GET /api/v1/unused-platforms json", List.of(list)),
                entry(
                    "PUT /api/v1/unused-platforms json",
                    List.of(
                        Example.plain()
                            .with(Map.of("platform", "mastodon", "note", ""))
                            .answers(200))),
                entry(
                    "DELETE /api/v1/unused-platforms json", List.of(Example.plain().answers(422))),
                entry("GET /accounts/platforms html", List.of(list)),
                entry(
                    "POST /accounts/platforms/unused html", List.of(Example.plain().answers(422))),
                entry("POST /accounts/platforms/used html", List.of(Example.plain().answers(422))),
                entry("POST /accounts/{id}/successor html", List.of(emptyForm)),
                entry("POST /accounts/{id}/former html", List.of(emptyForm)),
                entry("GET /api/v1/accounts/{id}/history json", List.of(one)),
                entry(
                    "POST /api/v1/accounts/{id}/state json",
                    List.of(one.with(SUSPEND).turnsAway("head"))),
                entry("GET /api/v1/accounts/{id}/stages json", List.of(one)),
                entry("POST /api/v1/accounts/{id}/stages json", List.of(one.with(STAGES))),
                entry("GET /accounts html", List.of(list)),
                entry("GET /accounts/export.csv csv", List.of(list)),
                entry("GET /accounts/likely-fakes html", List.of(list)),
                entry("GET /accounts/likely-fakes/export.csv csv", List.of(list)),
                entry("GET /api/v1/accounts/likely-fakes json", List.of(list)),
                entry("GET /accounts/export.xlsx file", List.of(list)),
                entry("GET /api/v1/accounts/imports json", List.of(done.answers(200))),
                entry(
                    "POST /api/v1/accounts/imports json",
                    List.of(Example.plain().with(it -> aList()).answers(201))),
                entry("GET /api/v1/accounts/imports/{id} json", List.of(done.answers(200))),
                entry(
                    "PUT /api/v1/accounts/imports/{id}/columns json",
                    List.of(done.with(Map.of("headerRow", 1)).answers(409))),
                entry(
                    "POST /api/v1/accounts/imports/{id}/accounts json",
                    List.of(done.with(Map.of("openedBeforeGuideline", true)).answers(409))),
                entry(
                    "POST /api/v1/accounts/imports/{id}/undo json",
                    List.of(done.with(Map.of("reason", "試験")).answers(200))),
                entry("GET /accounts/imports html", List.of(done.answers(200))),
                entry("POST /accounts/imports html", List.of(done.answers(422))),
                entry("GET /accounts/imports/{id} html", List.of(done.answers(200))),
                entry("POST /accounts/imports/{id}/columns html", List.of(done.answers(422))),
                entry("POST /accounts/imports/{id}/accounts html", List.of(done.answers(422))),
                entry("POST /accounts/imports/{id}/undo html", List.of(done.answers(422))),
                entry("GET /accounts/{id} html", List.of(one)),
                entry("GET /accounts/new html", List.of(list)),
                entry("POST /accounts/new html", List.of(emptyForm)),
                entry("GET /accounts/{id}/edit html", List.of(one)),
                entry("POST /accounts/{id}/edit html", List.of(emptyForm)),
                entry("POST /accounts/{id}/state html", List.of(emptyForm)),
                entry("POST /accounts/{id}/stages html", List.of(emptyForm)),
                entry("GET /accounts/{id}/retire html", List.of(one)),
                entry("POST /accounts/{id}/retire html", List.of(emptyForm)),
                entry("GET /public/{municipality}/accounts json", List.of(open)),
                entry("GET /public/{municipality}/check json", List.of(open)),
                entry("GET /public/{municipality}/accounts html", List.of(open)),
                entry("GET /en/public/{municipality}/accounts html", List.of(open)),
                entry("GET /public/{municipality}/check html", List.of(open)),
                entry("GET /en/public/{municipality}/check html", List.of(open)),
                entry("GET /accounts/poster html", List.of(list)),
                entry("GET /accounts/poster/qr.svg file", List.of(Example.plain().answers(422))),
                entry("GET /public/{municipality}/copy/index.html html", List.of(open)),
                entry("GET /public/{municipality}/copy/en/index.html html", List.of(open)),
                entry("GET /public/{municipality}/copy/check.html html", List.of(open)),
                entry("GET /public/{municipality}/copy/en/check.html html", List.of(open)),
                entry("GET /public/{municipality}/accounts.json json", List.of(open)),
                entry("GET /public/{municipality}/accounts.csv csv", List.of(open)),
                entry(
                    "GET /public/{municipality}/.well-known/official-accounts.json json",
                    List.of(open)),
                entry("GET /.well-known/official-accounts.json json", List.of(Example.plain())),
                entry(
                    "GET /.well-known/official-accounts-keys.json json", List.of(Example.plain())),
                entry(
                    "GET /.well-known/official-accounts.schema.json json",
                    List.of(Example.plain()))));
    examples.putAll(OperatingRoutes.examples(this::anAccount));
    examples.putAll(WatchRoutes.examples(this::anAccount));
    examples.putAll(PostRoutes.examples(this::anAccount));
    return examples;
  }

  /** A list with one account, as the API takes it. */
  private static Map<String, Object> aList() {
    String list = "名称,URL,所管課,責任者\n試験,https://x.com/%s,観光政策課,課長\n".formatted(Given.aHandle());
    byte[] content = list.getBytes(StandardCharsets.UTF_8);
    return Map.of("fileName", "a.csv", "content", Base64.getEncoder().encodeToString(content));
  }

  /** An import that is over, which all who keep the register may see. */
  private Map<String, String> anImport() {
    String imports = Api.ACCOUNTS + "/imports";
    String id =
        Api.as("pr").body(aList()).post(imports).then().statusCode(201).extract().path("id");
    Api.as("pr")
        .header("If-Match", "*")
        .body(Map.of("openedBeforeGuideline", true))
        .post(imports + "/" + id + "/accounts")
        .then()
        .statusCode(200);
    return Map.of("id", id);
  }

  /** One that was filed. */
  private static Map<String, String> anApplication() {
    Map<String, Object> content =
        Map.of(
            "platform", "x",
            "displayName", "試験",
            "responsiblePerson", "課長",
            "policy", Map.of("PURPOSE", "試験"));
    String id =
        Api.as("head")
            .body(Map.of("kind", "opening", "content", content))
            .post(APPLICATIONS)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Api.as("head")
        .header("If-Match", "*")
        .body(Map.of())
        .post(APPLICATIONS + "/" + id + "/filing")
        .then()
        .statusCode(200);
    FILED.add(id);
    return Map.of("id", id);
  }

  /** A list of people who move, as the API takes it. */
  private static Map<String, Object> aListOfMoves() {
    byte[] content = "氏名,異動日\n試験 太郎,2027-04-01\n".getBytes(StandardCharsets.UTF_8);
    return Map.of("fileName", "m.csv", "content", Base64.getEncoder().encodeToString(content));
  }

  private static Map<String, String> aMoveList() {
    String lists = Api.ACCOUNTS + "/staff-moves";
    String id =
        Api.as("pr").body(aListOfMoves()).post(lists).then().statusCode(201).extract().path("id");
    MOVES.add(id);
    return Map.of("id", id);
  }

  /** The review of an account that everybody's guideline has. */
  private Map<String, String> aReview() {
    Map<String, String> values = new HashMap<>(anAccount());
    values.put("review", "last-post");
    return values;
  }

  @Override
  protected void nothingHappened(Map<String, String> values) {
    if (FILED.contains(values.get("id"))) {
      String one = APPLICATIONS + "/" + values.get("id");
      Api.as("pr").get(one).then().statusCode(200).body("version", equalTo(1));
      return;
    }
    if (MOVES.contains(values.get("id"))) {
      String one = Api.ACCOUNTS + "/staff-moves/" + values.get("id");
      Api.as("pr").get(one).then().statusCode(200).body("state", equalTo("open"));
      return;
    }
    String id = values.get("id");
    if (Api.as("pr").get("/api/v1/findings/" + id).statusCode() == 200) {
      Api.as("pr").get("/api/v1/findings/" + id).then().body("state", equalTo("open"));
      return;
    }
    if (Api.as("pr").get("/api/v1/campaigns/" + id).statusCode() == 200) {
      Api.as("pr").get("/api/v1/campaigns/" + id).then().body("state", equalTo("draft"));
      return;
    }
    if (Api.as("pr").get("/api/v1/posts/" + id).statusCode() == 200) {
      Api.as("pr").get("/api/v1/posts/" + id).then().body("post.state", equalTo("draft"));
      return;
    }
    if (OperatingRoutes.isReference(id)) {
      Api.as("pr").get(OperatingRoutes.REFERENCES).then().body("items.id", hasItem(id));
      return;
    }
    if (!ACCOUNTS.containsKey(id)) {
      String one = Api.ACCOUNTS + "/imports/" + values.get("id");
      Api.as("pr").get(one).then().statusCode(200).body("state", equalTo("done"));
      return;
    }
    assertEquals(account(values), given.now(account(values)));
  }

  private Map<String, String> anAccount() {
    AccountView account = given.anAccount();
    String id = account.id().toString();
    ACCOUNTS.put(id, account);
    return Map.of("id", id);
  }

  private static AccountView account(Map<String, String> values) {
    AccountView account = ACCOUNTS.get(values.get("id"));
    if (account == null) {
      throw new IllegalStateException("no account of this test: " + values);
    }
    return account;
  }
}
