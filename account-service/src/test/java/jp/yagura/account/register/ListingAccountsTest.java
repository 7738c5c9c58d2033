package jp.yagura.account.register;

import static jp.yagura.account.Api.ACCOUNTS;
import static jp.yagura.account.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.yagura.account.Given;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Platform.class)
class ListingAccountsTest {
  @Inject Given given;
  @Inject TestClock clock;

  @ParameterizedTest
  @ValueSource(strings = {"", "registered", "name", "division", "state-since"})
  void thePagesTogetherHoldEveryAccountOnce(String sort) {
    String division = Given.aHandle();
    List<String> all =
        IntStream.range(0, 7)
            .mapToObj(_ -> given.anAccount("nagasaki", Given.aHandle(), division).handle())
            .sorted()
            .toList();

    List<String> seen = new ArrayList<>();
    String cursor = null;
    do {
      JsonPath page =
          as(Role.STAFF)
              .queryParam("division", division)
              .queryParam("sort", sort)
              .queryParam("limit", 3)
              .queryParam("cursor", cursor == null ? "" : cursor)
              .get(ACCOUNTS)
              .jsonPath();
      seen.addAll(page.getList("items.handle", String.class));
      cursor = page.getString("next");
    } while (cursor != null);

    assertEquals(all, seen.stream().sorted().toList());
  }

  @Test
  void theFiltersNarrowTheList() {
    String division = Given.aHandle();
    AccountView account = given.anAccount("nagasaki", Given.aHandle(), division);
    String own = "division=" + division;

    list(own + "&platform=x&state=active").body("items.handle", contains(account.handle()));
    list(own + "&platform=line").body("items", empty());
    list(own + "&state=retired").body("items", empty());
    list("q=@" + account.handle().substring(3)).body("items.handle", contains(account.handle()));
    list("q=" + account.handle().substring(0, 5) + "%25").body("items", empty());
  }

  @Test
  void theLatestChangeOfStateComesFirstWhenAskedFor() {
    String division = Given.aHandle();
    AccountView first = given.anAccount("nagasaki", Given.aHandle(), division);
    AccountView second = given.anAccount("nagasaki", Given.aHandle(), division);
    clock.pass(Duration.ofMinutes(1));
    given.retired(first);
    list("sort=state-since&division=" + division)
        .body("items.handle", contains(first.handle(), second.handle()));
    list("sort=registered&division=" + division).body("items", hasSize(2));
  }

  @Test
  void anotherMunicipalityListsItsOwn() {
    AccountView account = given.anAccount();
    as("chiyoda", Role.ADMIN)
        .queryParam("q", account.handle())
        .get(ACCOUNTS)
        .then()
        .statusCode(200)
        .body("items", empty());
  }

  @ParameterizedTest
  @CsvSource({
    "platform=myspace, platform",
    "state=ACTIVE, state",
    "limit=0, limit",
    "limit=201, limit",
    "limit=many, limit",
    "cursor=abc, cursor",
    "sort=size, sort",
    "sort=name&cursor=cmVnaXN0ZXJlZC8wMDAwMDAwMC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMDAvYQ, cursor",
    "q=a%00b, q",
  })
  void aFilterThatCannotBeIsRefusedByName(String query, String field) {
    as(Role.PR)
        .urlEncodingEnabled(false)
        .get(ACCOUNTS + "?" + query)
        .then()
        .statusCode(422)
        .contentType(equalTo("application/problem+json"))
        .body("errors.field", hasItem(field));
  }

  private static io.restassured.response.ValidatableResponse list(String query) {
    return as(Role.PR).urlEncodingEnabled(false).get(ACCOUNTS + "?" + query).then().statusCode(200);
  }
}
