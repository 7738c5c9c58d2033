package jp.yagura.incident.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import jp.yagura.contract.IncidentEvent;
import jp.yagura.incident.Given;
import jp.yagura.incident.RegisteredAccounts;
import jp.yagura.incident.figures.FiguresOf;
import jp.yagura.incident.notice.NoticeRequests;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Published;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done in a drill, residents, figures and lists are what they were. */
@QuarkusTest
@WithTestResource(Platform.class)
class NothingOfADrillIsRealTest {
  private static final int ACTS = 30;
  private static final List<String> PUBLIC =
      List.of(
          "/public/nagasaki/notices",
          "/en/public/nagasaki/notices",
          "/public/nagasaki/notices.json",
          "/public/nagasaki/notices.atom",
          "/en/public/nagasaki/notices.atom",
          "/public/nagasaki/copy/notices/index.html",
          "/public/nagasaki/copy/notices.json",
          "/public/nagasaki/copy/notices.atom");
  private static final List<String> WORK =
      List.of(
          "/api/v1/incidents?limit=200",
          "/api/v1/incidents/search?q=訓練用の偽",
          "/api/v1/work",
          "/api/v1/reports?limit=200",
          "/api/v1/notices?limit=200",
          "/api/v1/resident-reports");

  private final FiguresOf figures;
  private final RegisteredAccounts accounts;
  private final InjectSweep sweep;
  private final Published published;
  private final TestClock clock;

  NothingOfADrillIsRealTest(
      FiguresOf figures,
      RegisteredAccounts accounts,
      InjectSweep sweep,
      Published published,
      TestClock clock) {
    this.figures = figures;
    this.accounts = accounts;
    this.sweep = sweep;
    this.published = published;
    this.clock = clock;
  }

  @BeforeEach
  void aDayOfItsOwn() {
    clock.atADayOfItsOwn();
    sweep.sweep();
    published.forget();
    NoticeRequests.aPublishedNotice();
  }

  @AfterEach
  void asBefore() {
    clock.at(TestClock.START);
  }

  /** All that residents, figures and lists say at one moment. */
  private Map<String, String> real() {
    Map<String, String> all = new LinkedHashMap<>();
    PUBLIC.forEach(it -> all.put(it, RestAssured.get(it).asString()));
    WORK.forEach(it -> all.put(it, Given.pr().get(it).then().statusCode(200).extract().asString()));
    all.put("figures", figures.all(Given.NAGASAKI));
    return all;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whateverIsDoneInIt(long seed) throws InterruptedException {
    Instant moment = clock.instant();
    Map<String, String> before = real();
    Random random = new Random(seed);
    List<String> scenarios = List.of("new-year-hijack", "campaign-fake", "rogue-ads", "mayor-fake");
    UUID drill = start(scenarios.get(random.nextInt(scenarios.size())), random.nextBoolean());
    StringBuilder done = new StringBuilder();
    for (int n = 0; n < ACTS; n++) {
      clock.pass(Duration.ofMinutes(random.nextInt(20)));
      done.append(act(drill, random)).append('\n');
    }
    assertFalse(Given.timeline(drill).isEmpty());
    List<JsonPath> notices = notices(drill);

    clock.at(moment);
    Map<String, String> after = real();

    before.forEach((where, what) -> assertEquals(what, after.get(where), where + "\n" + done));
    notices.forEach(this::unread);
    published.events(IncidentEvent.class).stream()
        .filter(it -> it.incident().incidentId().equals(drill))
        .forEach(it -> assertTrue(it.incident().drill(), it::toString));
  }

  private UUID start(String scenario, boolean registered) throws InterruptedException {
    Map<String, String> body = new LinkedHashMap<>(Map.of("scenario", scenario));
    if (registered) {
      body.put("account", accounts.another("drill_" + scenario.replace('-', '_')).toString());
    }
    return Given.pr()
        .body(body)
        .post("/api/v1/incidents/drills")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath()
        .getUUID("incident.id");
  }

  private static List<JsonPath> notices(UUID drill) {
    JsonPath all = Given.pr().get("/api/v1/notices?incidentId=" + drill).jsonPath();
    return all.getList("items.id", String.class).stream()
        .map(id -> Given.pr().get("/api/v1/notices/" + id).jsonPath())
        .toList();
  }

  /** Under its id residents find nothing, and its address is that of the training page. */
  private void unread(JsonPath notice) {
    String id = notice.getString("id");
    for (String path :
        List.of(
            "/public/nagasaki/notices/" + id,
            "/en/public/nagasaki/notices/" + id,
            "/public/nagasaki/copy/notices/" + id + ".html")) {
      assertEquals(404, RestAssured.get(path).statusCode(), path);
    }
    assertTrue(notice.getString("path").contains("/drill/notices/"), notice::prettify);
  }

  /** Something that somebody may try in it; that it is refused is an answer too. */
  private String act(UUID drill, Random random) {
    int which = random.nextInt(12);
    int status =
        switch (which) {
          case 0, 1 -> notice(drill, random);
          case 2 -> decide(drill, "confirm", Map.of());
          case 3 -> decide(drill, random.nextBoolean() ? "contain" : "recover", Map.of());
          case 4 -> decide(drill, "reopen", Map.of("reason", "訓練用の偽"));
          case 5 ->
              random.nextInt(4) == 0 ? decide(drill, "dismiss", Map.of("reason", "訓練用の偽")) : 0;
          case 6 ->
              decide(
                  drill,
                  "correct",
                  Map.of(
                      "fakes", List.of("https://x.com/drill_fake_" + random.nextInt(9)),
                      "description", "訓練用の偽アカウントが増えた",
                      "reason", "訓練用の偽"));
          case 7 -> decide(drill, "reclassify", Map.of("kind", kind(random), "reason", "訓練用の偽"));
          case 8 ->
              Given.pr()
                  .body(Map.of("text", "訓練用の偽についての記録"))
                  .post("/api/v1/incidents/" + drill + "/comments")
                  .statusCode();
          case 9 -> {
            sweep.sweep();
            yield 200;
          }
          case 10 ->
              DrillsOf.act(
                      Role.PR,
                      drill,
                      1 + random.nextInt(4),
                      random.nextBoolean() ? "give" : "answer",
                      Map.of("answer", "訓練用の偽"))
                  .statusCode();
          default ->
              random.nextInt(5) == 0 ? DrillsOf.end(Role.PR, drill, "訓練用の偽").statusCode() : 0;
        };
    assertTrue(status < 500, which + " " + status);
    return which + " " + status;
  }

  private static String kind(Random random) {
    return List.of("HIJACK", "IMPERSONATION", "MISPOST", "SUSPENDED").get(random.nextInt(4));
  }

  private static int decide(UUID drill, String act, Object body) {
    return Given.decide(Role.PR, drill, act, body).statusCode();
  }

  private static int notice(UUID drill, Random random) {
    String id = NoticeRequests.draft(drill.toString()).path("id");
    NoticeRequests.act(id, "approve", Map.of());
    Response published = NoticeRequests.act(id, "publish", Map.of());
    if (random.nextBoolean()) {
      NoticeRequests.act(id, "withdraw", Map.of("reason", "訓練用の偽"));
    }
    return published.statusCode();
  }
}
