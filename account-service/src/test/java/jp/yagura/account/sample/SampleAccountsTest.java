package jp.yagura.account.sample;

import static io.restassured.RestAssured.given;
import static jp.yagura.account.Api.ACCOUNTS;
import static jp.yagura.account.Api.as;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import jp.yagura.contract.AccountEvent.AccountRegistered;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Published;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class SampleAccountsTest {
  @Inject SampleAccounts samples;
  @Inject Published published;

  @Test
  void replicasThatStartAtOnceFillTheRegisterOnce() throws Exception {
    published.forget();
    Callable<Boolean> start =
        () -> {
          samples.fill();
          return true;
        };
    try (var replicas = Executors.newFixedThreadPool(4)) {
      replicas.invokeAll(Collections.nCopies(4, start)).forEach(done -> done.resultNow());
    }
    samples.fill();

    List<String> told =
        published.events(AccountRegistered.class).stream()
            .map(event -> event.municipality() + " " + event.account().displayName())
            .sorted()
            .toList();
    assertEquals(told.stream().distinct().toList(), told);
    assertEquals(14, told.size());
    as("ninohe", Role.PR)
        .get(ACCOUNTS)
        .then()
        .body(
            "items.findAll{it.sample}.displayName",
            containsInAnyOrder("二戸市 (Ninohe City)", "二戸市 (ninohecity)"))
        .body("items.findAll{it.sample}.operatingDivision", everyItem(is("総合政策部情報管理室")));
    as(Role.PR)
        .queryParam("q", "nagasaki_sample_kanko")
        .get(ACCOUNTS)
        .then()
        .body("items[0].url", is("https://x.com/nagasaki_sample_kanko"))
        .body("items[0].operatingDivision", is("観光政策課"));
    String page = given().accept("text/html").get("/public/nagasaki/accounts").asString();
    assertTrue(page.contains("href=\"https://x.com/nagasaki_sample_kanko\" rel=\"noreferrer\""));
    String data = page.substring(page.indexOf("ld+json"), page.indexOf("</script>"));
    assertFalse(data.contains("nagasaki_sample_kanko"), "a sample is not vouched for");
  }
}
