package jp.yagura.account.custody;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yagura.account.Api;
import jp.yagura.account.Given;
import jp.yagura.account.register.AccountView;
import jp.yagura.kit.store.Database;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.access.Visitor;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class CustodyTest {
  @Inject Given given;
  @Inject Database database;
  @Inject Municipalities municipalities;

  @Test
  void aRecordIsWrittenReadAndChanged() {
    AccountView account = given.anAccount();
    Api.as("pr")
        .get(path(account))
        .then()
        .statusCode(200)
        .header("ETag", "\"v0\"")
        .body("due.reason", contains("no-record"));
    put("head", account, "\"v0\"", record())
        .statusCode(200)
        .header("ETag", "\"v1\"")
        .body("custody.storage", equalTo("広報課の金庫"))
        .body("custody.secondFactor.kind", equalTo("app"))
        .body("due", equalTo(List.of()));
    Map<String, Object> changed = record();
    changed.put("storage", "観光政策課の金庫");
    changed.put("rotatedOn", null);
    put("pr", account, "\"v1\"", changed)
        .statusCode(200)
        .body("version", equalTo(2))
        .body("due.reason", contains("rotation-unknown"))
        .body("history.parts", contains(List.of("storage", "rotatedOn"), ALL_PARTS))
        .body("history.actorName", contains("田中 美咲", "松尾 直子"));
    put("pr", account, "2", changed).statusCode(200).body("version", equalTo(2));
  }

  @Test
  void nobodyOverwritesWhatSomebodyElseWrote() {
    AccountView account = given.anAccount();
    put("pr", account, "\"v0\"", record()).statusCode(200);
    put("pr", account, "\"v0\"", record()).statusCode(412);
    put("pr", account, "", record()).statusCode(428);
    AccountView other = given.anAccount();
    put("pr", other, "*", record()).statusCode(200).body("version", equalTo(1));
    put("pr", given.anAccount(), "*", Map.of()).statusCode(409);
  }

  @Test
  void accountsWithTheSameKeysStandOnThePageAndThoseOfOthersAreCounted() {
    AccountView one = given.anAccount();
    AccountView same = given.anAccount();
    AccountView library = given.anAccount("nagasaki", Given.aHandle(), "図書館");
    List.of(one, same, library).forEach(it -> put("pr", it, "*", record()).statusCode(200));
    String page = "/accounts/" + one.id() + "/custody";
    String seenByPr = Visitor.person("nagasaki", "pr", "/accounts").get(page).text();
    assertTrue(seenByPr.contains("/accounts/" + same.id() + "/custody"));
    assertTrue(seenByPr.contains("/accounts/" + library.id() + "/custody"));
    String seenByHead = Visitor.person("nagasaki", "head", "/accounts").get(page).text();
    assertTrue(seenByHead.contains("/accounts/" + same.id() + "/custody"));
    assertFalse(seenByHead.contains("/accounts/" + library.id() + "/custody"));
    assertTrue(seenByHead.contains("ほかの所属のアカウントが"));
  }

  @Test
  void theDivisionAndThoseWhoLeadOrWatchReadIt() {
    AccountView ours = given.anAccount();
    AccountView others = given.anAccount("nagasaki", Given.aHandle(), "図書館");
    for (String role : List.of("staff", "head", "pr", "it", "auditor", "admin")) {
      boolean anywhere = !List.of("staff", "head").contains(role);
      Api.as(role).get(path(ours)).then().statusCode(200);
      Api.as(role).get(path(others)).then().statusCode(anywhere ? 200 : 403);
      Api.as("chiyoda", role).get(path(ours)).then().statusCode(404);
    }
    put("head", others, "*", record()).statusCode(403);
    put("staff", ours, "*", record()).statusCode(403);
    put("it", ours, "*", record()).statusCode(403);
    put("auditor", ours, "*", record()).statusCode(403);
    put("admin", others, "*", record()).statusCode(200);
    Visitor head = Visitor.person("nagasaki", "head", "/accounts");
    for (String page : List.of("", "/edit", "/sheet")) {
      assertEquals(403, head.get("/accounts/" + others.id() + "/custody" + page).status(), page);
    }
    assertTrue(head.get("/accounts/" + ours.id()).text().contains("/custody\""));
    assertFalse(head.get("/accounts/" + others.id()).text().contains("/custody\""));
    assertFalse(head.get("/accounts/" + others.id()).text().contains("保管の記録なし"));
  }

  @Test
  void everyReadingAndEveryChangeIsInTheAuditLog() {
    AccountView account = given.anAccount();
    String page = "/accounts/" + account.id() + "/custody";
    Visitor pr = Visitor.person("nagasaki", "pr", "/accounts");
    Api.as("auditor").get(path(account)).then().statusCode(200);
    for (String read : List.of("", "/sheet", "/edit")) {
      assertEquals(200, pr.get(page + read).status());
    }
    put("pr", account, "*", record()).statusCode(200);
    assertEquals(
        List.of(
            "custody-read api 岩永 修",
            "custody-read page 田中 美咲",
            "custody-read sheet 田中 美咲",
            "custody-read form 田中 美咲",
            "custody-changed  田中 美咲"),
        audited(account.id().toString()));
    int before = audited("custody").size();
    assertEquals(200, pr.get("/accounts/custody?due=1").status());
    assertEquals(200, pr.get("/accounts/custody/export.csv").status());
    List<String> lists = audited("custody");
    assertEquals(
        List.of("custody-list-read list 田中 美咲", "custody-list-read csv 田中 美咲"),
        lists.subList(before, lists.size()));
  }

  @Test
  void noFieldTakesASecret() {
    AccountView account = given.anAccount();
    String secret = "PW: Passw0rd!23";
    Map<String, Object> row = Map.of("name", secret, "division", secret);
    Map<String, Object> device = Map.of("what", secret, "holder", secret);
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("custodians", List.of(row));
    all.put("secondFactor", Map.of("kind", "app", "holder", secret));
    all.put("devices", List.of(device));
    for (String field : List.of("storage", "recoveryMail", "recoveryPhone", "administrators")) {
      all.put(field, secret);
    }
    all.put("apps", List.of("1234 5678", "2345 6789", "3456 7890"));
    all.put("advertising", List.of(secret));
    List<String> named =
        put("pr", account, "*", all).statusCode(422).extract().path("errors.field");
    assertEquals(
        List.of(
            "custodians[0].name",
            "custodians[0].division",
            "storage",
            "recoveryMail",
            "recoveryPhone",
            "administrators",
            "apps",
            "advertising",
            "secondFactor.holder",
            "devices[0].what",
            "devices[0].holder"),
        named);
    put("pr", account, "*", Map.of("storage", secret))
        .body("errors[0].detail", containsString("「控えの保管場所」"))
        .body("errors[0].detail", containsString("どこに保管しているかを書いてください"));
    Api.as("pr")
        .header("If-Match", "*")
        .header("Accept-Language", "en")
        .body(Map.of("storage", secret))
        .put(path(account))
        .then()
        .body("errors[0].detail", containsString("write where they are kept"));
    Api.as("pr").get(path(account)).then().body("version", equalTo(0));
    put("pr", account, "*", Map.of("password", "x")).statusCode(422);
  }

  @Test
  void wrongDaysAndRowsAreNamed() {
    AccountView account = given.anAccount();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("custodians", List.of(Map.of("from", "2026-04-01", "until", "2026-03-31")));
    all.put("administratorCount", -1);
    all.put("rotatedOn", "2199-01-01");
    all.put("attestations", Map.of("strongOn", "1999-12-31"));
    all.put("devices", List.of(Map.of("what", "a\nb", "lostOn", "+999999999-01-01")));
    put("pr", account, "*", all)
        .statusCode(422)
        .body(
            "errors.field",
            contains(
                "custodians[0].name",
                "custodians[0].until",
                "administratorCount",
                "rotatedOn",
                "attestations.strongOn",
                "devices[0].what",
                "devices[0].lostOn"));
    List<Object> nothing = new java.util.ArrayList<>();
    nothing.add(null);
    put("pr", account, "*", Map.of("custodians", nothing)).statusCode(422);
    put("pr", account, "*", Map.of("secondFactor", Map.of("kind", "FAX"))).statusCode(422);
  }

  @Test
  void whatWasTypedSurvivesEveryRefusal() {
    AccountView account = given.anAccount();
    String edit = "/accounts/" + account.id() + "/custody/edit";
    Visitor pr = Visitor.person("nagasaki", "pr", "/accounts");
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put("version", "\"v0\"");
    typed.put("custodians[1].name", "二行目の人");
    typed.put("custodians[1].from", "いつか");
    typed.put("storage", "PW: Passw0rd!23");
    typed.put("apps", "予約投稿サービス");
    typed.put("secondFactor.kind", "sms");
    typed.put("devices[0].what", "iPhone15Pro");
    String again = submit(pr, edit, typed, 422);
    for (String words : List.of("二行目の人", "いつか", "Passw0rd!23", "予約投稿サービス", "iPhone15Pro")) {
      assertTrue(again.contains(words), words);
    }
    assertTrue(again.contains("custodians[0].from-err"), "the row moved up");
    assertTrue(again.contains("id=\"storage-err\""), again);
    typed.remove("custodians[1].from");
    typed.put("storage", "広報課の金庫");
    put("pr", account, "*", record()).statusCode(200);
    assertTrue(submit(pr, edit, typed, 422).contains("二行目の人"), "changed meanwhile");
    typed.put("version", "\"v1\"");
    assertTrue(submit(pr, edit, typed, 200).contains("保管の記録を保存しました"));
    Api.as("pr")
        .get(path(account))
        .then()
        .body("custody.custodians.name", contains("二行目の人"))
        .body("custody.apps", contains("予約投稿サービス"));
  }

  @Test
  void aHijackMakesAChangeDueUntilThePasswordChanges() {
    AccountView account = given.anAccount();
    Map<String, Object> record = record();
    record.put("rotatedOn", "2026-04-01");
    put("pr", account, "*", record).statusCode(200).body("due", equalTo(List.of()));
    move(account, "suspected-compromised");
    move(account, "active");
    Api.as("pr").get(path(account)).then().body("due.reason", contains("hijacked"));
    Visitor it = Visitor.person("nagasaki", "it", "/accounts");
    assertTrue(it.get("/accounts/" + account.id()).text().contains("乗っ取り後の変更待ち"));
    assertTrue(it.get("/accounts/custody?due=1").text().contains(account.id().toString()));
    record.put("rotatedOn", "2026-11-23");
    put("pr", account, "1", record).body("due.reason", not(hasItem("hijacked")));
    assertFalse(it.get("/accounts/custody?due=1").text().contains(account.id().toString()));
    assertTrue(it.get("/accounts/custody").text().contains(account.id().toString()));
  }

  @Test
  void ofAnAccountThatEndedNothingIsDue() {
    AccountView ended = given.retired(given.anAccount());
    Api.as("pr").get(path(ended)).then().statusCode(200).body("due", equalTo(List.of()));
  }

  private void move(AccountView account, String to) {
    String one = Api.ACCOUNTS + "/" + account.id();
    Api.as("pr")
        .header("If-Match", "*")
        .body(Map.of("to", to, "reason", "試験"))
        .post(one + "/state")
        .then()
        .statusCode(200);
  }

  private List<String> audited(String objectId) {
    return municipalities.inTransaction(
        "nagasaki",
        () ->
            database
                .sql(
                    """
                    select concat(action, ' ', details::json ->> 'how', ' ', actor_name)
                    from audit_log where municipality = :municipality and object_id = :id
                    and action like 'custody-%' order by id""")
                .bind("id", objectId)
                .list(String.class));
  }

  private static String submit(Visitor person, String path, Map<String, String> typed, int status) {
    String fields =
        typed.entrySet().stream()
            .map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
            .collect(Collectors.joining("&"));
    var answer = person.submit(path, fields, person.token(Stream.of(path)));
    assertEquals(status, answer.status(), answer.text());
    return answer.text();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String path(AccountView account) {
    return Api.ACCOUNTS + "/" + account.id() + "/custody";
  }

  private static ValidatableResponse put(
      String role, AccountView account, String ifMatch, Map<String, ?> body) {
    return Api.as(role).header("If-Match", ifMatch).body(body).put(path(account)).then();
  }

  private static final List<String> ALL_PARTS =
      List.of(
          "custodians",
          "storage",
          "recoveryMail",
          "administrators",
          "apps",
          "secondFactor",
          "rotatedOn",
          "attestations",
          "devices");

  /** A record of which nothing is due. */
  static Map<String, Object> record() {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put(
        "custodians", List.of(Map.of("name", "松尾 直子", "division", "観光政策課", "from", "2026-04-01")));
    record.put("storage", "広報課の金庫");
    record.put("recoveryMail", "広報課の代表メール（係長が管理）");
    record.put("administratorCount", 2);
    record.put("administrators", "松尾 直子、山口 健太");
    record.put("apps", List.of("予約投稿サービス"));
    record.put("secondFactor", Map.of("kind", "app", "holder", "係長"));
    record.put("rotatedOn", "2026-11-20");
    record.put("attestations", Map.of("strongOn", "2026-11-20", "uniqueOn", "2026-11-20"));
    record.put("devices", List.of(Map.of("what", "iPhone15Pro", "holder", "主任")));
    return record;
  }
}
