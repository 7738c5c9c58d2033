package jp.yagura.account.register;

import static jp.yagura.account.Api.ACCOUNTS;
import static jp.yagura.account.Api.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import jp.yagura.account.CompleteAnswers;
import jp.yagura.account.Given;
import jp.yagura.contract.AccountEvent.AccountRegistered;
import jp.yagura.contract.Actor;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.profile.Platform;
import jp.yagura.testkit.Published;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(jp.yagura.testkit.Platform.class)
class RegisteringAnAccountTest {
  @Inject Published published;
  @Inject RegisterAccount register;
  @Inject Municipalities municipalities;

  @BeforeEach
  void nothingTold() {
    published.forget();
  }

  @Test
  void theEntryIsAnsweredAndTold() {
    Map<String, Object> entry = Given.anEntry();

    String location =
        as(Role.PR)
            .body(entry)
            .post(ACCOUNTS)
            .then()
            .statusCode(201)
            .header("ETag", equalTo("\"v0\""))
            .body("handle", equalTo(String.valueOf(entry.get("handle")).substring(1)))
            .body("state", equalTo("active"))
            .body("municipality", equalTo("nagasaki"))
            .body("sample", equalTo(false))
            .extract()
            .header("Location");

    String path = location.substring(location.indexOf("/api/"));
    as(Role.STAFF).get(path).then().statusCode(200).body("displayName", equalTo("長崎市の試験"));
    List<AccountRegistered> told = published.events(AccountRegistered.class);
    assertEquals(1, told.size());
    assertEquals("nagasaki", told.getFirst().municipality());
    assertEquals("active", told.getFirst().account().state());
    as(Role.AUDITOR)
        .get(path + "/history")
        .then()
        .statusCode(200)
        .body("items[0].action", equalTo("registered"))
        .body("items[0].by.name", containsString("田中"));
  }

  @Test
  void aRepeatedRequestRegistersOnce() {
    Map<String, Object> entry = Given.anEntry();
    String key = UUID.randomUUID().toString();

    String first = post(key, entry, 201);
    String second = post(key, entry, 201);
    entry.put("displayName", "別の名前");
    post(key, entry, 422);

    assertEquals(first, second);
    assertEquals(1, published.events().size());
  }

  private static String post(String key, Map<String, Object> entry, int status) {
    return as(Role.PR)
        .header("Idempotency-Key", key)
        .body(entry)
        .post(ACCOUNTS)
        .then()
        .statusCode(status)
        .extract()
        .header("Location");
  }

  @Test
  void aHandleIsTakenOncePerPlatformWhateverItsCase() {
    Map<String, Object> entry = Given.anEntry();
    as(Role.PR).body(entry).post(ACCOUNTS).then().statusCode(201);
    Map<String, Object> same = Given.anEntry();
    same.put("handle", String.valueOf(entry.get("handle")).toUpperCase(java.util.Locale.ROOT));

    as(Role.PR)
        .body(same)
        .post(ACCOUNTS)
        .then()
        .statusCode(409)
        .body("type", endsWith("handle-taken"))
        .body("errors.field", hasItem("handle"));

    same.put("platform", "instagram");
    same.put("url", "https://www.instagram.com/a");
    as(Role.PR).body(same).post(ACCOUNTS).then().statusCode(201);
    same.put("handle", Given.aHandle());
    as(Role.PR)
        .body(same)
        .post(ACCOUNTS)
        .then()
        .statusCode(409)
        .body("errors.field", hasItem("platformId"));
  }

  @Test
  void twoAtOnceGetOneEntry() throws Exception {
    Map<String, Object> entry = Given.anEntry();
    Callable<Integer> send =
        () -> as(Role.PR).body(entry).post(ACCOUNTS).then().extract().statusCode();
    try (var threads = Executors.newFixedThreadPool(4)) {
      List<Integer> answers =
          threads.invokeAll(List.of(send, send, send, send)).stream()
              .map(done -> done.resultNow())
              .sorted()
              .toList();
      assertEquals(List.of(201, 409, 409, 409), answers);
    }
    assertEquals(1, published.events().size());
  }

  @Test
  void aSecretIsRefused() {
    Map<String, Object> entry = Given.anEntry();
    entry.put("password", "hunter2");
    as(Role.PR)
        .body(entry)
        .post(ACCOUNTS)
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("password"))
        .body("errors[0].detail", containsString("保存しません"));
  }

  @Test
  void anAddressOfAnotherSiteIsRefused() {
    Map<String, Object> entry = Given.anEntry();
    entry.put("url", "https://x.com.example.net/a");
    as(Role.PR)
        .header("Accept-Language", "en")
        .body(entry)
        .post(ACCOUNTS)
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("url"))
        .body("errors[0].detail", containsString("not an address on X"));
  }

  @Test
  void ninoheRegistersOnlyWhatItsProcedureNames() {
    Map<String, Object> entry = Given.anEntry();
    as("ninohe", Role.PR)
        .body(entry)
        .post(ACCOUNTS)
        .then()
        .statusCode(409)
        .body("clause", equalTo("NNH-2"))
        .body("detail", containsString("二戸市 (ninohecity)"))
        .body("title", notNullValue());
  }

  @Test
  void withinOneTransactionItIsNotRegisteredTwiceEither() {
    String handle = Given.aHandle();
    AccountEntry entry =
        new AccountEntry(
            Platform.X,
            handle,
            null,
            "https://x.com/" + handle,
            "試験用",
            Given.TOURISM,
            "課長",
            CompleteAnswers.opening("nagasaki"));
    Outcome<AccountView> second =
        municipalities.inTransaction(
            "nagasaki",
            () -> {
              register.register(entry, Actor.SYSTEM).orRefuse();
              return register.register(entry, Actor.SYSTEM);
            });
    List<Refused> refusals =
        second instanceof Outcome.NotDone<AccountView>(List<Refused> why) ? why : List.of();
    assertEquals(List.of("handle-taken"), refusals.stream().map(Refused::code).toList());
  }
}
