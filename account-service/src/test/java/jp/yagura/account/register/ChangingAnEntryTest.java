package jp.yagura.account.register;

import static jp.yagura.account.Api.ACCOUNTS;
import static jp.yagura.account.Api.as;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import jp.yagura.account.Given;
import jp.yagura.contract.AccountEvent.AccountChanged;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Published;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class ChangingAnEntryTest {
  @Inject Given given;
  @Inject Published published;

  private static ValidatableResponse put(
      String role, AccountView account, String ifMatch, Map<String, Object> entry) {
    return as(role)
        .header("If-Match", ifMatch)
        .body(entry)
        .put(ACCOUNTS + "/" + account.id())
        .then();
  }

  @Test
  void theChangeIsToldWithItsVersion() {
    AccountView account = given.anAccount();
    published.forget();
    Map<String, Object> entry = Given.entryOf(account);
    entry.put("displayName", "新しい名前");
    entry.put("platformId", "4711-" + account.handle());

    put(Role.PR, account, "\"v0\"", entry).statusCode(200).header("ETag", equalTo("\"v1\""));

    AccountChanged told = published.events(AccountChanged.class).getFirst();
    assertEquals(1, told.account().version());
    assertEquals("新しい名前", told.account().displayName());
    as(Role.STAFF)
        .get(ACCOUNTS + "/" + account.id() + "/history")
        .then()
        .body("items.field", hasItems("displayName", "platformId"))
        .body("items[2].action", equalTo("registered"))
        .body("items.find { it.field == 'displayName' }.before", equalTo("試験用"));
  }

  @Test
  void aStaleEntityTagIsRefused() {
    AccountView account = given.anAccount();
    Map<String, Object> entry = Given.entryOf(account);
    entry.put("displayName", "一番");
    put(Role.PR, account, "\"v0\"", entry).statusCode(200);
    entry.put("displayName", "二番");

    put(Role.PR, account, "\"v0\"", entry).statusCode(412).body("type", endsWith("meanwhile"));
    as(Role.PR)
        .body(entry)
        .put(ACCOUNTS + "/" + account.id())
        .then()
        .statusCode(428)
        .body("errors.field", hasItem("If-Match"));
    assertEquals("一番", given.now(account).displayName());
  }

  @Test
  void thePlatformIdStaysOnceItIsSet() {
    AccountView account = given.anAccount();
    Map<String, Object> entry = Given.entryOf(account);
    entry.put("platformId", "set-" + account.handle());
    put(Role.PR, account, "\"v0\"", entry).statusCode(200);

    entry.put("platformId", "other");
    put(Role.ADMIN, account, "\"v1\"", entry)
        .statusCode(422)
        .body("errors.field", hasItem("platformId"));
    entry.remove("platformId");
    put(Role.ADMIN, account, "\"v1\"", entry).statusCode(422);
  }

  @Test
  void thePlatformStays() {
    AccountView account = given.anAccount();
    Map<String, Object> entry = Given.entryOf(account);
    entry.put("platform", "instagram");
    put(Role.PR, account, "\"v0\"", entry)
        .statusCode(422)
        .body("errors.field", hasItem("platform"));
  }

  @Test
  void aHeadChangesWhatTheDivisionRuns() {
    AccountView own = given.anAccount("nagasaki", Given.aHandle(), Given.TOURISM);
    AccountView other = given.anAccount("nagasaki", Given.aHandle(), "広報広聴課");
    Map<String, Object> entry = Given.entryOf(own);
    entry.put("responsiblePerson", "松尾 直子");

    put(Role.HEAD, own, "\"v0\"", entry).statusCode(200);
    put(Role.HEAD, other, "\"v0\"", Given.entryOf(other)).statusCode(403);
    entry.put("operatingDivision", "図書館");
    put(Role.HEAD, own, "\"v1\"", entry)
        .statusCode(422)
        .body("errors.field", hasItem("operatingDivision"));
  }

  @Test
  void sendingTheSameEntryChangesNothing() {
    AccountView account = given.anAccount();
    published.forget();
    put(Role.PR, account, "\"v0\"", Given.entryOf(account))
        .statusCode(200)
        .header("ETag", equalTo("\"v0\""));
    assertEquals(0, published.events().size());
  }
}
