package jp.yagura.notification.contacts;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.health.api.Wellness;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.notification.Api;
import jp.yagura.testkit.Platform;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class KeepingContactsTest {
  @Inject AddressBook book;
  @Inject Municipalities municipalities;
  @Inject @Wellness ReachabilityHealth health;

  private static Map<String, Object> aContact() {
    return new HashMap<>(
        Map.of(
            "role", "it",
            "seat", "duty",
            "name", "情報システム課 当番",
            "address", "Toban-" + UUID.randomUUID() + "@fuji.example",
            "channel", "email",
            "english", false));
  }

  private static Response register(Map<String, Object> contact) {
    return Api.as("fuji", "admin").body(contact).post(Api.CONTACTS);
  }

  private static void retire(Response registered, int status) {
    Api.as("fuji", "admin")
        .header("If-Match", registered.header("ETag"))
        .post(registered.header("Location") + "/retire")
        .then()
        .statusCode(status);
  }

  @Test
  void theSamplesNameTheOfficesAsTheGuidelinesDo() {
    Api.as("nagasaki", "it")
        .get(Api.CONTACTS + "?role=it")
        .then()
        .statusCode(200)
        .body("items.sample", everyItem(equalTo(true)))
        .body("items.seat", contains("mailbox", "head", "duty", "administrator"))
        .body("items.name", hasItem("情報システム課長"));
  }

  @Test
  void aContactIsToldAfterItIsRegisteredAndNotAfterItRetired() {
    Map<String, Object> contact = aContact();
    Response registered = register(contact);
    registered.then().statusCode(201).body("sample", equalTo(false));
    String address = String.valueOf(contact.get("address")).toLowerCase(java.util.Locale.ROOT);
    assertEquals(1, told(address));
    retire(registered, 200);
    assertEquals(0, told(address));
    Api.as("fuji", "auditor")
        .get(registered.header("Location"))
        .then()
        .statusCode(200)
        .body("retiredAt", notNullValue());
    Api.as("fuji", "auditor")
        .get(Api.CONTACTS + "?limit=200")
        .then()
        .body("items.address", not(hasItem(address)));
  }

  private long told(String address) {
    return municipalities.inTransaction(
        "fuji",
        () ->
            book.reach(ContactRole.IT, List.of(Seat.DUTY), null).stream()
                .filter(to -> to.address().equals(address))
                .count());
  }

  @Test
  void theSameKeyRegistersOnce() {
    Map<String, Object> contact = aContact();
    String key = UUID.randomUUID().toString();
    String first =
        Api.as("fuji", "admin")
            .header("Idempotency-Key", key)
            .body(contact)
            .post(Api.CONTACTS)
            .header("Location");
    Response again =
        Api.as("fuji", "admin").header("Idempotency-Key", key).body(contact).post(Api.CONTACTS);
    assertEquals(first, again.header("Location"));
    contact.put("name", "別の当番");
    Api.as("fuji", "admin")
        .header("Idempotency-Key", key)
        .body(contact)
        .post(Api.CONTACTS)
        .then()
        .statusCode(422);
    retire(again, 200);
  }

  @Test
  void whatChangedMeanwhileIsNotOverwritten() {
    Map<String, Object> contact = aContact();
    Response registered = register(contact);
    contact.put("name", "当番（夜間）");
    var change = Api.as("fuji", "admin").body(contact);
    change.put(registered.header("Location")).then().statusCode(428);
    Response changed =
        Api.as("fuji", "admin")
            .header("If-Match", registered.header("ETag"))
            .body(contact)
            .put(registered.header("Location"));
    changed.then().statusCode(200).body("name", equalTo("当番（夜間）"));
    retire(registered, 412);
    Api.as("fuji", "admin")
        .header("If-Match", changed.header("ETag"))
        .post(registered.header("Location") + "/retire")
        .then()
        .statusCode(200);
  }

  @Test
  void theLastOneOfASeatStays() {
    Response list = Api.as("fuji", "admin").get(Api.CONTACTS + "?role=pr");
    String id = list.jsonPath().getString("items.find { it.seat == 'head' }.id");
    Response head = Api.as("fuji", "admin").get(Api.CONTACTS + "/" + id);
    Api.as("fuji", "admin")
        .header("If-Match", head.header("ETag"))
        .post(Api.CONTACTS + "/" + id + "/retire")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:yagura:problem:contact-last"));
  }

  @Test
  void anAddressIsRegisteredOncePerSeat() {
    Map<String, Object> contact = aContact();
    Response registered = register(contact);
    register(contact).then().statusCode(422).body("errors.field", contains("address"));
    retire(registered, 200);
  }

  @Test
  void aLongListComesInPages() {
    Response first = Api.as("chiyoda", "pr").get(Api.CONTACTS + "?limit=5");
    first.then().body("items", hasSize(5)).body("next", notNullValue());
    Api.as("chiyoda", "pr")
        .get(Api.CONTACTS + "?limit=5&cursor=" + first.jsonPath().getString("next"))
        .then()
        .body("items", hasSize(4))
        .body("next", equalTo(null));
  }

  @Test
  void nobodyIsEverWithoutARecipient() {
    var reached =
        municipalities.inTransaction(
            "nowhere", () -> book.reach(ContactRole.IT, List.of(Seat.MAILBOX), null));
    assertEquals("yagura-fallback@yagura.example", reached.getFirst().address());
  }

  @Test
  void theHealthPageNamesTheGaps() {
    assertEquals(HealthCheckResponse.Status.UP, health.call().getStatus());
  }
}
