package jp.yagura.account.residents;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;
import jp.yagura.account.Given;
import jp.yagura.account.register.AccountView;
import jp.yagura.kit.publicside.PublicChanges;
import jp.yagura.kit.store.Database;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers for residents are kept until what they show changes, whoever changes it. */
@QuarkusTest
@WithTestResource(Platform.class)
class PublicCacheTest {
  private static final String CITY = "fuji";
  private static final String LIST = "/public/" + CITY + "/accounts";

  /** The promise to residents. */
  private static final Duration SEEN = Duration.ofSeconds(2);

  @Inject Given given;
  @Inject TestClock clock;
  @Inject Database database;
  @Inject Municipalities municipalities;
  @Inject PublicChanges changes;

  @BeforeEach
  void aMorning() {
    clock.at(TestClock.START);
    await().atMost(Duration.ofSeconds(10)).until(changes::heard);
  }

  /**
   * An account of which every replica has heard: announcements come in the order of the commits, so
   * one that is heard after it comes after it.
   */
  private AccountView anAccountHeardOf(String city) {
    AccountView account = given.anAccount(city, Given.aHandle());
    String mark = UUID.randomUUID().toString();
    municipalities.as(
        city,
        () ->
            database.<Integer, RuntimeException>inOwnTransaction(
                statements -> statements.sql("notify yagura_public, '" + mark + "'").run()));
    await().atMost(Duration.ofSeconds(10)).until(() -> changes.count(mark) > 0);
    return account;
  }

  private static String page(String path) {
    return given().accept("text/html").get(path).then().statusCode(200).extract().asString();
  }

  /** A change that the database announces to nobody. */
  private void unheard(AccountView account, String name) {
    municipalities.as(
        CITY,
        () ->
            database.<Integer, RuntimeException>inOwnTransaction(
                statements -> {
                  statements.sql("alter table account disable trigger account_public").run();
                  int renamed = rename(statements, account, name);
                  statements.sql("alter table account enable trigger account_public").run();
                  return renamed;
                }));
  }

  /** A change by another replica. */
  private void elsewhere(AccountView account, String name) {
    municipalities.as(
        CITY,
        () ->
            database.<Integer, RuntimeException>inOwnTransaction(
                statements -> rename(statements, account, name)));
  }

  private static int rename(Database.Statements statements, AccountView account, String name) {
    return statements
        .sql(
            """
            update account set display_name = :name, version = version + 1
            where municipality = :municipality and id = :id""")
        .bind("name", name)
        .bind("id", account.id())
        .run();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/accounts", "/check?q=", "/accounts.csv", "/accounts.json"})
  void isKeptAndThenChangesWithWhatAnotherReplicaDid(String path) {
    AccountView account = anAccountHeardOf(CITY);
    String asked = "/public/" + CITY + path + (path.endsWith("=") ? account.handle() : "");
    String first = given().get(asked).asString();
    assertTrue(first.contains(account.displayName()), first);

    unheard(account, "誰も知らない名称");
    assertEquals(first, given().get(asked).asString(), "not asked of the database again");

    elsewhere(account, "別のところで変えた名称");
    await()
        .atMost(SEEN)
        .untilAsserted(() -> assertTrue(given().get(asked).asString().contains("別のところで変えた名称")));
  }

  @Test
  void whoChangedItSeesItAtOnce() {
    for (int i = 0; i < 20; i++) {
      page(LIST);
      AccountView account = given.anAccount(CITY, Given.aHandle());
      assertTrue(page(LIST).contains(account.handle()));
    }
  }

  @Test
  void aChangeInOneMunicipalityLeavesTheOthersAsTheyAre() {
    AccountView ours = anAccountHeardOf(CITY);
    String first = page(LIST);
    unheard(ours, "誰も知らない名称");
    given.anAccount("chiyoda", Given.aHandle());
    assertEquals(first, page(LIST));
    given.anAccount(CITY, Given.aHandle());
    assertTrue(page(LIST).contains("誰も知らない名称"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/public/%66uji/accounts", "/public/fuji;a=1/accounts"})
  void anAddressWrittenInAnOddWayShowsChangesToo(String odd) {
    given().urlEncodingEnabled(false).accept("text/html").get(odd);
    AccountView account = given.anAccount(CITY, Given.aHandle());
    String page = given().urlEncodingEnabled(false).accept("text/html").get(odd).asString();
    assertTrue(page.contains(account.handle()), page);
  }

  @Test
  void afterAMinuteItIsMadeAnewInAnyCase() {
    AccountView account = anAccountHeardOf(CITY);
    page(LIST);
    unheard(account, "一分後の名称");
    clock.pass(Duration.ofSeconds(59));
    assertTrue(!page(LIST).contains("一分後の名称"));
    clock.pass(Duration.ofSeconds(3));
    assertTrue(page(LIST).contains("一分後の名称"));
  }

  @Test
  void whileChangesCannotBeHeardNothingIsKept() throws Exception {
    AccountView account = anAccountHeardOf(CITY);
    page(LIST);
    changes.cut();
    unheard(account, "聞こえない間の名称");
    await().atMost(SEEN).untilAsserted(() -> assertTrue(page(LIST).contains("聞こえない間の名称")));
    await().atMost(Duration.ofSeconds(10)).until(changes::heard);
  }

  @Test
  void eachCodingHoldsTheSameAndHasATagOfItsOwn() throws Exception {
    anAccountHeardOf(CITY);
    page(LIST);
    HttpResponse<byte[]> plain = raw("GET", "identity", "");
    HttpResponse<byte[]> gzip = raw("GET", "br;q=0, gzip", "");
    HttpResponse<byte[]> brotli = raw("GET", "gzip, deflate, br, zstd", "");
    assertEquals("gzip", header(gzip, "Content-Encoding"));
    assertEquals("br", header(brotli, "Content-Encoding"));
    assertArrayEquals(
        plain.body(), new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes());
    Brotli4jLoader.ensureAvailability();
    assertArrayEquals(plain.body(), Decoder.decompress(brotli.body()).getDecompressedData());
    assertTrue(brotli.body().length < gzip.body().length);
    Set<String> tags = new HashSet<>();
    for (HttpResponse<byte[]> one : List.of(plain, gzip, brotli)) {
      String tag = header(one, "ETag");
      assertTrue(tag.startsWith("\"") && tags.add(tag), tag);
      assertEquals("Accept, Accept-Encoding", header(one, "Vary"));
      assertEquals(304, raw("GET", "br", tag).statusCode());
      assertEquals(304, raw("GET", "br", "\"other\", W/" + tag).statusCode());
    }
    assertEquals(200, raw("GET", "br", "\"other\"").statusCode());
    assertEquals(304, raw("GET", "br", "*").statusCode());
    HttpResponse<byte[]> head = raw("HEAD", "identity", "");
    assertEquals(plain.body().length + "", header(head, "Content-Length"));
    assertEquals(header(plain, "ETag"), header(head, "ETag"));
  }

  private HttpResponse<byte[]> raw(String method, String codings, String known)
      throws IOException, InterruptedException, URISyntaxException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(new URI(RestAssured.baseURI + ":" + RestAssured.port + LIST))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .version(HttpClient.Version.HTTP_1_1) // as the gateway asks
            .header("Accept", "text/html")
            .header("Accept-Encoding", codings);
    if (!known.isEmpty()) {
      request.header("If-None-Match", known);
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
  }

  private static String header(HttpResponse<byte[]> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @Test
  void whatIsKeptGoesOutAsWhatIsMade() {
    AccountView account = anAccountHeardOf(CITY);
    for (String path : List.of(LIST, "/public/" + CITY + "/check?q=" + account.handle())) {
      Response made = given().accept("text/html").get(path);
      Response kept = given().accept("text/html").get(path);
      assertEquals(made.asString(), kept.asString());
      for (String name :
          List.of(
              "Content-Type",
              "Cache-Control",
              "Content-Language",
              "Content-Security-Policy",
              "X-Content-Type-Options",
              "Referrer-Policy")) {
        assertNotEquals(null, kept.header(name), name);
        assertEquals(made.header(name), kept.header(name), name);
      }
      kept.then().header("Set-Cookie", nullValue());
    }
  }

  @Test
  void pagesAndProgramsAreToldApartAndNothingWrongIsKept() {
    given.anAccount(CITY, Given.aHandle());
    for (int i = 0; i < 2; i++) {
      given().accept("text/html").get(LIST).then().contentType(containsString("text/html"));
      given().accept("application/json").get(LIST).then().contentType("application/json");
      given().accept("text/html").get("/en" + LIST).then().body(containsString("lang=\"en\""));
      given()
          .accept("application/json")
          .get("/public/" + CITY + "/check")
          .then()
          .statusCode(422)
          .header("Cache-Control", equalTo("no-store"));
      given().get("/en" + LIST + "?lang=ja").then().header("Set-Cookie", nullValue());
    }
  }

  @Test
  void aThousandWhoAskDuringAChangeAllGetAnAnswerAndTheLastTheNewOne() throws Exception {
    page(LIST);
    AccountView account = given.anAccount(CITY, Given.aHandle());
    List<Callable<Integer>> readers = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      readers.add(() -> given().accept("text/html").get(LIST).statusCode());
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
      for (var answer : threads.invokeAll(readers)) {
        assertEquals(200, answer.get());
      }
    }
    assertTrue(page(LIST).contains(account.handle()));
  }
}
