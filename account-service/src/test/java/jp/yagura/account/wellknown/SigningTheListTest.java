package jp.yagura.account.wellknown;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import jp.yagura.account.Given;
import jp.yagura.account.register.AccountView;
import jp.yagura.starters.process.SigningKeys;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import jp.yagura.verifier.Refusal;
import jp.yagura.verifier.SignedList;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Held against the published verifier and the published schema. */
@QuarkusTest
@WithTestResource(Platform.class)
class SigningTheListTest {
  private static final String CITY = "chiyoda";
  private static final String LIST = "/public/" + CITY + "/.well-known/official-accounts.json";
  private static final String KEYS = "/.well-known/official-accounts-keys.json";

  @Inject Given given;
  @Inject TestClock clock;
  @Inject SignList sign;
  @Inject KeySweep sweep;

  @ConfigProperty(name = "yagura.signed-list.keys")
  Path directory;

  private final ObjectMapper json = new ObjectMapper();

  @BeforeEach
  void aMorning() {
    clock.at(TestClock.START);
  }

  private static byte[] served(String path) {
    return given().get(path).then().statusCode(200).extract().asByteArray();
  }

  private SignedList verified() throws Refusal {
    return SignedList.verify(served(LIST), served(KEYS), clock.instant());
  }

  private JsonNode payload() throws IOException {
    JsonNode jws = json.readTree(served(LIST));
    return json.readTree(Base64.getUrlDecoder().decode(jws.get("payload").asText()));
  }

  @Test
  void theVerifierFindsInItWhatTheRegisterSays() throws Refusal {
    AccountView used = given.anAccount(CITY, Given.aHandle());
    AccountView ended = given.retired(given.anAccount(CITY, Given.aHandle()));
    SignedList list = verified();

    assertEquals(CITY, list.municipality());
    assertEquals("千代田区", list.name());
    assertEquals(list.generatedAt().plus(Duration.ofDays(7)), list.expires());
    Map<String, Object> first = account(list, used);
    assertEquals("active", first.get("state"));
    assertEquals(used.url(), first.get("url"));
    assertEquals(used.operatingDivision(), first.get("division"));
    assertFalse(first.containsKey("responsiblePerson"));
    assertEquals("retired", account(list, ended).get("state"));
  }

  private static Map<String, Object> account(SignedList list, AccountView account) {
    return list.accounts().stream()
        .filter(it -> account.handle().equals(it.get("handle")))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void oneChangedByteIsEnoughToRefuseIt() {
    given.anAccount(CITY, Given.aHandle());
    byte[] list = served(LIST);
    byte[] keys = served(KEYS);
    for (int at = 0; at < list.length; at++) {
      byte[] changed = list.clone();
      changed[at] ^= 1;
      assertThrows(
          Refusal.class, () -> SignedList.verify(changed, keys, clock.instant()), "byte " + at);
    }
  }

  @Test
  void whatWasNotChangedIsServedByteForByteAsBefore() {
    given.anAccount(CITY, Given.aHandle());
    byte[] first = served(LIST);
    String tag = given().get(LIST).header("ETag");
    clock.pass(Duration.ofHours(23));
    assertArrayEquals(first, served(LIST));
    given().header("If-None-Match", tag).get(LIST).then().statusCode(304);
    given()
        .get(LIST)
        .then()
        .contentType("application/jose+json")
        .header(
            "Cache-Control", "public, max-age=1, stale-while-revalidate=1, stale-if-error=86400")
        .header("Access-Control-Allow-Origin", "*")
        .header("Set-Cookie", nullValue());
  }

  @Test
  void aDayLaterItIsSignedAgain() throws Refusal {
    given.anAccount(CITY, Given.aHandle());
    SignedList first = verified();
    clock.pass(Duration.ofHours(24));
    SignedList second = verified();
    assertEquals(first.sequence() + 1, second.sequence());
    assertEquals(clock.instant(), second.generatedAt());
    assertEquals(first.accounts(), second.accounts());
  }

  @Test
  void aChangeOfTheRegisterIsSignedAtOnce() throws Refusal {
    given.anAccount(CITY, Given.aHandle());
    SignedList before = verified();
    given.anAccount(CITY, Given.aHandle());
    SignedList after = verified();
    assertEquals(before.sequence() + 1, after.sequence());
    assertEquals(before.accounts().size() + 1, after.accounts().size());
    assertEquals(before.sequence() + 1, verified().sequence());
  }

  @Test
  void aListOfTheWeekBeforeLastIsRefused() {
    given.anAccount(CITY, Given.aHandle());
    byte[] list = served(LIST);
    Instant later = clock.instant().plus(Duration.ofDays(7));
    assertThrows(Refusal.class, () -> SignedList.verify(list, served(KEYS), later));
  }

  @Test
  void manyWhoAskAtOnceGetOneList() throws Exception {
    given.anAccount(CITY, Given.aHandle());
    long before = sequence(sign.current(CITY));
    given.anAccount(CITY, Given.aHandle());
    Set<String> documents = new HashSet<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Callable<String>> readers = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        readers.add(() -> sign.current(CITY));
      }
      for (Future<String> answer : threads.invokeAll(readers)) {
        documents.add(answer.get());
      }
    }
    assertEquals(1, documents.size());
    assertEquals(before + 1, sequence(documents.iterator().next()));
  }

  private long sequence(String document) throws IOException {
    String payload = json.readTree(document).get("payload").asText();
    return json.readTree(Base64.getUrlDecoder().decode(payload)).get("sequence").asLong();
  }

  @Test
  void aNewKeySignsAndWhatTheOldOneSignedStillHolds() throws Exception {
    given.anAccount(CITY, Given.aHandle());
    byte[] old = served(LIST);
    SignedList before = SignedList.verify(old, served(KEYS), clock.instant());
    Path added = SigningKeys.add(directory, "zz-" + System.nanoTime());
    sweep.sweep();
    try {
      SignedList after = verified();
      assertEquals(before.sequence() + 1, after.sequence());
      assertFalse(before.keyId().equals(after.keyId()));
      SignedList.verify(old, served(KEYS), clock.instant());
      given().get(KEYS).then().body("keys.kid", hasItems(before.keyId(), after.keyId()));
    } finally {
      Files.delete(added);
      sweep.sweep();
    }
    assertEquals(before.keyId(), verified().keyId());
  }

  @Test
  void withoutAKeyNothingIsServedAndItIsSaidWhy() throws IOException {
    given().get("/q/health/well").then().statusCode(200);
    List<Path> away = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        away.add(Files.move(file, Path.of(file + ".away")));
      }
    }
    sweep.sweep();
    try {
      given()
          .accept("application/json")
          .get(LIST)
          .then()
          .statusCode(503)
          .contentType("application/problem+json")
          .header("Cache-Control", "no-store")
          .body("type", equalTo("urn:yagura:problem:list-cannot-be-signed"))
          .body("detail", containsString("署名のない一覧は提供しません"));
      given().get(KEYS).then().statusCode(200).body("keys.size()", equalTo(0));
      given()
          .get("/q/health/well")
          .then()
          .statusCode(503)
          .body("checks.data.trouble", hasItem(containsString("no private key in")));
      given().get("/q/health/ready").then().statusCode(200);
    } finally {
      for (Path file : away) {
        Files.move(file, Path.of(file.toString().replaceAll("\\.away$", "")));
      }
      sweep.sweep();
    }
    given().get(LIST).then().statusCode(200);
  }

  @Test
  void aFileThatIsNoKeyIsNamed() throws IOException {
    Path file = Files.writeString(directory.resolve("broken.pem"), "nothing");
    try {
      given()
          .get("/q/health/well")
          .then()
          .statusCode(503)
          .body("checks.data.trouble", hasItem(containsString("broken.pem")));
      given().get(LIST).then().statusCode(200);
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void itIsAsThePublishedSchemaSays() throws IOException {
    given.anAccount(CITY, Given.aHandle());
    given.retired(given.anAccount(CITY, Given.aHandle()));
    var schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(json.readTree(served("/.well-known/official-accounts.schema.json")));
    JsonNode list = payload();
    assertEquals(Set.of(), schema.validate(list));
    for (String member : List.of("version", "municipality", "name", "expires", "accounts")) {
      var less = list.<com.fasterxml.jackson.databind.node.ObjectNode>deepCopy().without(member);
      assertEquals(1, schema.validate(less).size(), member);
    }
    var wrong = list.deepCopy();
    ((com.fasterxml.jackson.databind.node.ObjectNode) wrong.get("accounts").get(0))
        .put("state", "fine");
    assertEquals(1, schema.validate(wrong).size());
  }

  @Test
  void ofSeveralMunicipalitiesTheHostSaysWhereEachListIs() {
    given()
        .get("/.well-known/official-accounts.json")
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body("lists.list", hasItem(LIST))
        .body("lists.name", hasItem("千代田区"));
    given().get("/public/nowhere/.well-known/official-accounts.json").then().statusCode(404);
  }

  @Test
  void theWholeListIsInTheRegistersOrderOfOneMunicipality() throws Refusal {
    AccountView ours = given.anAccount(CITY, Given.aHandle());
    AccountView others = given.anAccount("fuji", Given.aHandle());
    List<Object> handles = verified().accounts().stream().map(it -> it.get("handle")).toList();
    assertTrue(handles.contains(ours.handle()));
    assertFalse(handles.contains(others.handle()));
  }
}
