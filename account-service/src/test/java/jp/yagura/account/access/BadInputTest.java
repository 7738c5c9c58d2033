package jp.yagura.account.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.yagura.account.Api;
import jp.yagura.account.Given;
import jp.yagura.account.register.AccountView;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.access.Route;
import jp.yagura.testkit.access.Routes;
import jp.yagura.testkit.access.Visitor;
import org.junit.jupiter.api.Test;

/** Whatever is sent, to whichever route: a problem that says what to do, never our fault. */
@QuarkusTest
@WithTestResource(Platform.class)
class BadInputTest {
  private static final List<String> BODIES =
      List.of(
          "",
          "null",
          "[]",
          "7",
          "\"text\"",
          "{",
          "{}",
          "{} {}",
          "{\"platform\":\"myspace\"}",
          "{\"platform\":0}",
          "{\"platform\":null}",
          "{\"to\":\"ACTIVE\",\"reason\":\"x\"}",
          "{\"to\":5,\"reason\":[]}",
          "{\"to\":\"active\"}",
          "{\"token\":\"x\"}",
          "{\"handle\":{\"a\":1}}",
          "{\"stages\":{\"BACK_LINK\":null}}",
          "{\"stages\":{\"BACK_LINK\":{\"on\":[2026,1,1]}}}",
          "{\"stages\":{\"\":{\"on\":\"2026-11-01\"}}}",
          "{\"to\":\"retired\",\"reason\":\"x\",\"closing\":7}",
          "{\"to\":\"retired\",\"reason\":\"x\",\"closing\":{\"stages\":{\"CLOSING_REQUEST\":{\"on\":\"+999999999-01-01\"}}}}",
          "{\"kind\":\"opening\",\"content\":{\"platform\":\"myspace\"}}",
          "{\"kind\":\"opening\",\"content\":{\"policy\":{\"PURPOSE\":7,\"\":\"x\"}}}",
          "{\"kind\":\"closing\"}",
          "{\"stage\":\"PERMISSION\",\"decision\":\"yes\"}",
          "{\"stage\":\"\",\"decision\":\"pass\",\"on\":\"+999999999-01-01\"}",
          "{\"handle\":\"a\",\"url\":\"javascript:alert(1)\"}",
          "{\"custodians\":[null]}",
          "{\"custodians\":7,\"devices\":{}}",
          "{\"devices\":[{\"what\":\"\",\"lostOn\":\"+999999999-01-01\"}]}",
          "{\"secondFactor\":{\"kind\":\"SMS\"}}",
          "{\"administratorCount\":99999999999}",
          "{\"storage\":\"PW: Passw0rd!23\"}",
          "{\"outcome\":\"FINE\"}",
          "{\"rhythm\":null}",
          "{\"explanation\":\"a\\u0007b\"}",
          "{\"watching\":true,\"feed\":\"javascript:alert(1)\"}",
          "{\"watching\":\"x\"}",
          "{\"title\":\"x\",\"startsAt\":\"+999999999-01-01T00:00:00Z\",\"accounts\":[null]}",
          "{\"rhythm\":\"none\",\"reason\":\"a\\u0007b\"}",
          "{\"contractor\":{\"name\":7}}",
          "{\"contractor\":{\"name\":\"x\",\"until\":\"+999999999-01-01\"}}",
          "{\"division\":\"a\\u0007b\",\"reason\":\"x\"}",
          "{\"act\":\"AGREE\"}",
          "{\"seen\":{\"shown\":{\"\":null},\"verified\":\"OBTAINED\"}}",
          "{\"seen\":{\"recheckOn\":\"+999999999-01-01\"},\"picture\":\"%%\"}",
          "{\"outcome\":\"fine\",\"lastPostOn\":\"x\"}",
          "{\"password\":\"x\"}",
          "{\"result\":\"KEEP\",\"reviewedOn\":[2026]}",
          "{\"result\":\"keep\",\"figure\":1e999999,\"words\":\"x\"}",
          "{\"fileName\":\"a\",\"content\":\"%%\"}",
          "{\"hits\":[null]}",
          "{\"handle\":\"a\\u0000b\"}",
          "{\"handle\":\"\\ud800\"}",
          "{\"reason\":\"a\\u0007b\",\"to\":\"active\"}");

  private static final List<Object> VALUES =
      List.of("", "   ", "あ".repeat(501), "a\nb", "a\u0000b", 12, true, List.of(), Map.of());

  @Inject Given given;

  private final List<String> wrong = new ArrayList<>();

  @Test
  void brokenBodiesAreProblems() {
    AccountView account = given.anAccount();
    for (String route : writing()) {
      for (String body : BODIES) {
        expectProblem(route + " " + body, send(route, account, Api.as(Role.PR).body(body)));
      }
      RequestSpecification huge = Api.as(Role.PR).body("\"" + "a".repeat(5_000_000) + "\"");
      expectProblem(route + " huge", send(route, account, huge));
      RequestSpecification xml = Api.as(Role.PR).contentType("application/xml").body("<a/>");
      expectProblem(route + " xml", send(route, account, xml));
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void badValuesOfEveryFieldAreProblemsThatNameIt() {
    AccountView account = given.anAccount();
    for (String field : Given.anEntry().keySet()) {
      for (Object value : VALUES) {
        Map<String, Object> entry = new LinkedHashMap<>(Given.anEntry());
        entry.put(field, value);
        if (field.equals("platformId") && value.toString().isBlank()) {
          continue;
        }
        Response answer = send("POST /api/v1/accounts json", account, Api.as(Role.PR).body(entry));
        expectProblem(field + "=" + value, answer);
        List<String> named = answer.jsonPath().getList("errors.field");
        if (named == null || named.stream().noneMatch(it -> it.startsWith(field))) {
          wrong.add(field + "=" + value + " is not named: " + answer.asString());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void badQueriesAreProblems() {
    AccountView account = given.anAccount();
    String id = "/00000000-0000-0000-0000-000000000000/";
    for (String query :
        List.of(
            "limit=0",
            "limit=x",
            "sort=x",
            "state=ACTIVE",
            "platform=x%00",
            "division=%00",
            "q=" + "a".repeat(201),
            "cursor=x",
            "cursor=" + encoded("registered" + id + "+999999999-01-01T00:00:00Z"),
            "cursor=" + encoded("registered" + id + "-9999-01-01T00:00:00Z"),
            "sort=name&cursor=" + encoded("name" + id + "a\u0000b"),
            "sort=name&cursor=" + encoded("division" + id + "a"))) {
      expectProblem(
          query, Api.as(Role.PR).urlEncodingEnabled(false).get(Api.ACCOUNTS + "?" + query));
    }
    for (String cursor :
        List.of("x", encoded("1"), encoded(Long.MIN_VALUE + id.substring(0, 37)))) {
      expectProblem(
          cursor,
          Api.as(Role.PR).get(Api.ACCOUNTS + "/" + account.id() + "/history?cursor=" + cursor));
    }
    assertEquals(List.of(), wrong);
  }

  private static String encoded(String cursor) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(cursor.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void badAddressesAreProblems() {
    for (String route : api()) {
      for (String id : List.of("abc", "%00", "00000000-0000-0000-0000-000000000000", "%F0%28")) {
        String path = path(route).replace("{id}", id);
        if (path.contains(id)) {
          Response answer =
              Api.as(Role.PR)
                  .urlEncodingEnabled(false)
                  .header("If-Match", "*")
                  .body(route.contains("state") ? "{\"to\":\"active\",\"reason\":\"a\"}" : "{}")
                  .request(route.split(" ")[0], path);
          expectProblem(route + " " + id, answer);
        }
      }
      Response answer = Api.as(Role.PR).request("DELETE", path(route).replace("{id}", "abc"));
      expectProblem("DELETE " + route, answer);
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void badFormsAreShownAgain() {
    Visitor pr = Visitor.person("nagasaki", Role.PR, "/accounts");
    AccountView account = given.anAccount();
    for (String path :
        List.of(
            "new",
            account.id() + "/edit",
            account.id() + "/state",
            account.id() + "/retire",
            account.id() + "/custody/edit",
            account.id() + "/reviews/last-post",
            account.id() + "/daily-check",
            account.id() + "/watch",
            account.id() + "/operator/transfers",
            account.id() + "/profile",
            "references",
            "campaigns/new",
            "posts/new",
            "posts/words",
            "acknowledgements",
            "acknowledgements/coverage",
            "daily-check/" + account.id(),
            account.id() + "/stages")) {
      for (String fields :
          List.of(
              "",
              "platform=x&handle=%00&url=javascript:alert(1)&displayName=%F0%28",
              "to=ACTIVE&reason=%07&version=99999999999999999999",
              "opening.stages.POLICY.on=x&closing.stages..on=%00&closing.decidedBy=king",
              "custodians[0].from=x&devices[49].what=%07&administratorCount=x&secondFactor.kind=",
              "opening.stages.=&opening.policy.=&closing.criterion=%F0%28&version=0",
              "handle=" + "a".repeat(2000) + "&url=" + "b".repeat(2000))) {
        int status = submit(pr, "/accounts/" + path, fields);
        if (status != 422) {
          wrong.add(path + " " + fields + ": " + status);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void formsOnAnOldReadingAreShownAgain() {
    Visitor pr = Visitor.person("nagasaki", Role.PR, "/accounts");
    AccountView account = given.anAccount();
    String fields =
        "version=7&to=suspended&reason=a&platform=x&displayName=b&operatingDivision=c"
            + "&responsiblePerson=d&handle=%s&url=https://x.com/a".formatted(account.handle());
    for (String path : List.of("/edit", "/state")) {
      assertEquals(422, submit(pr, "/accounts/" + account.id() + path, fields), path);
    }
    assertEquals(account, given.now(account));
  }

  private static List<String> writing() {
    return api().stream().filter(route -> !route.startsWith("GET")).toList();
  }

  private static List<String> api() {
    return Routes.here().stream().filter(Route::api).map(Route::name).toList();
  }

  private static int submit(Visitor person, String path, String fields) {
    return person.submit(path, fields, person.token(Stream.of("/accounts/new"))).status();
  }

  private static Response send(String route, AccountView account, RequestSpecification request) {
    return request
        .header("If-Match", "\"v0\"")
        .request(route.split(" ")[0], path(route).replace("{id}", account.id().toString()));
  }

  /** About a review that every account has. */
  private static String path(String route) {
    return route
        .split(" ")[1]
        .replace("{review}", "last-post")
        .replace("{transfer}", "00000000-0000-4000-8000-000000000000")
        .replace("{check}", "00000000-0000-4000-8000-000000000000");
  }

  private void expectProblem(String what, Response answer) {
    int status = answer.statusCode();
    boolean problem =
        status >= 400
            && status < 500
            && answer.contentType().startsWith("application/problem+json")
            && !answer.asString().contains("jp.yagura");
    if (!problem) {
      wrong.add(what + ": " + status + " " + answer.asString());
    }
  }
}
