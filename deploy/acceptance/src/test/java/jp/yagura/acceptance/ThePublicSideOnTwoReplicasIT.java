package jp.yagura.acceptance;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.yagura.local.Replica;
import jp.yagura.local.Service;
import jp.yagura.local.Stack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What changed is seen by residents within two seconds, whichever replica they ask. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThePublicSideOnTwoReplicasIT {
  private static final Duration SEEN = Duration.ofSeconds(2);
  private static final String CITY = "/public/fuji/";

  /** Where one person may write and approve a notice. */
  private static final String NOTICES_OF = "/public/nagasaki/";

  private final Stack stack = Running.stack();
  private List<Replica> second = List.of();

  @BeforeAll
  void twoOfEach() {
    second = Stream.of(Service.ACCOUNT, Service.INCIDENT).map(stack::addReplica).toList();
  }

  @AfterAll
  void oneOfEach() {
    second.forEach(stack::remove);
  }

  private Response ask(Replica replica, String path, String accept) {
    return given()
        .baseUri("http://127.0.0.1:" + replica.port())
        .accept(accept)
        .get(path)
        .then()
        .extract()
        .response();
  }

  /** Each of these addresses is as it must be within two seconds, on each replica. */
  private void everywhere(Service service, Predicate<String> right, String... paths) {
    assertEquals(2, stack.replicas(service).size());
    long until = System.nanoTime() + SEEN.toNanos();
    for (Replica replica : stack.replicas(service)) {
      for (String path : paths) {
        String accept = path.endsWith("+") ? "application/json" : "*/*";
        String asked = path.replace("+", "");
        await(path + " on port " + replica.port())
            .pollInterval(Duration.ofMillis(20))
            .atMost(Duration.ofNanos(Math.max(until - System.nanoTime(), 50_000_000)))
            .until(() -> right.test(said(ask(replica, asked, accept))));
      }
    }
  }

  /** A signed list says it in its payload. */
  private static String said(Response answer) {
    String body = answer.asString();
    if (!answer.contentType().startsWith("application/jose")) {
      return body;
    }
    String payload = new JsonPath(body).getString("payload");
    return new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
  }

  /** So that every replica has something to be wrong with. */
  private void askedBefore(Service service, String... paths) {
    everywhere(service, _ -> true, paths);
  }

  @Test
  void aNoticeIsPublishedUpdatedAndWithdrawn() {
    Desk pr = Desk.of(stack, "nagasaki", "pr");
    String[] lists = {
      NOTICES_OF + "notices",
      NOTICES_OF + "notices.json",
      NOTICES_OF + "notices.atom",
      NOTICES_OF + "copy/notices/index.html",
      NOTICES_OF + "copy/notices.json"
    };
    askedBefore(Service.INCIDENT, lists);
    String incident =
        pr.create(
                "/api/v1/reports", UUID.randomUUID().toString(), Desk.hijackOf(Desk.OTHER_ACCOUNT))
            .then()
            .statusCode(201)
            .extract()
            .path("incidentId");
    String id =
        pr.create("/api/v1/notices", UUID.randomUUID().toString(), Map.of("incidentId", incident))
            .path("id");
    String notice = "/api/v1/notices/" + id;
    pr.act(notice, "approve", Map.of()).then().statusCode(200);
    pr.act(notice, "publish", Map.of()).then().statusCode(200);
    everywhere(Service.INCIDENT, it -> it.contains(id), lists);
    String page = NOTICES_OF + "notices/" + id;
    askedBefore(Service.INCIDENT, page, "/en" + page);

    String title = "更新した件名" + System.nanoTime();
    pr.put(notice, Map.of("kind", "UPDATE", "title", title, "body", "更新した本文"))
        .then()
        .statusCode(200);
    pr.act(notice, "approve", Map.of()).then().statusCode(200);
    pr.act(notice, "publish", Map.of()).then().statusCode(200);
    everywhere(Service.INCIDENT, it -> it.contains(title), page, lists[0], lists[1], lists[2]);

    pr.act(notice, "withdraw", Map.of("reason", "誤りがあったため取り下げました。")).then().statusCode(200);
    everywhere(Service.INCIDENT, it -> it.contains("取り下げました"), page, lists[1]);
    everywhere(Service.INCIDENT, it -> !it.contains(id), lists[0]);
    for (Replica replica : stack.replicas(Service.INCIDENT)) {
      assertEquals(410, ask(replica, page, "text/html").statusCode());
    }
  }

  @Test
  void anAccountIsSuspendedAndTakenIntoUseAgain() {
    Desk pr = Desk.of(stack, "fuji", "pr");
    JsonPath account = new JsonPath(pr.get("/api/v1/accounts?limit=1").asString());
    String id = account.getString("items[0].id");
    String handle = account.getString("items[0].handle");
    assertEquals("active", account.getString("items[0].state"));
    String check = CITY + "check?q=" + handle;
    String[] programs = {
      check + "+",
      CITY + "accounts+",
      CITY + "accounts.json",
      CITY + ".well-known/official-accounts.json"
    };
    String[] people = {check, CITY + "accounts", CITY + "copy/index.html", CITY + "accounts.csv"};
    askedBefore(Service.ACCOUNT, programs);
    askedBefore(Service.ACCOUNT, people);

    pr.act("/api/v1/accounts/" + id, "state", Map.of("to", "suspended", "reason", "休止します"))
        .then()
        .statusCode(200);
    everywhere(Service.ACCOUNT, it -> it.contains("\"suspended\""), programs);
    everywhere(Service.ACCOUNT, it -> it.contains("休止中"), people);

    pr.act("/api/v1/accounts/" + id, "state", Map.of("to", "active", "reason", "再開します"))
        .then()
        .statusCode(200);
    everywhere(Service.ACCOUNT, it -> !it.contains("\"suspended\""), programs);
    everywhere(Service.ACCOUNT, it -> !it.contains("休止中"), people);
  }
}
