package jp.yagura.account.accountreview;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import jp.yagura.account.Api;
import jp.yagura.account.CompleteAnswers;
import jp.yagura.account.Given;
import jp.yagura.account.register.AccountView;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class ContractEndsTest {
  @Inject Given given;
  @Inject ReviewSweep sweep;
  @Inject TestClock clock;

  @BeforeEach
  void aDayOfItsOwn() {
    clock.atADayOfItsOwn();
  }

  @AfterEach
  void back() {
    clock.at(TestClock.START);
  }

  private static List<String> dutiesOf(AccountView it, String kind) {
    return Api.as(it.municipality(), "auditor")
        .get(Api.ACCOUNTS + "/duties?show=open&account=" + it.id())
        .then()
        .statusCode(200)
        .extract()
        .path("items.findAll { it.kind == '" + kind + "' }.owner");
  }

  @Test
  void aContractIsAskedAboutBeforeItEnds() {
    AccountView account = given.anAccount("fuji", "交流観光課", CompleteAnswers.opening("fuji"));
    String end = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(100).toString();
    contract(account, "head", Map.of("name", "株式会社富士広報"))
        .statusCode(422)
        .body("errors.field", equalTo(List.of("until")));
    contract(account, "head", Map.of("name", "株式会社富士広報", "until", "+999999999-01-01"))
        .statusCode(422);
    contract(account, "head", Map.of("name", "株式会社富士広報", "until", end, "division", "契約検査課"))
        .statusCode(200)
        .body("opening.contractor.name", equalTo("株式会社富士広報"));
    sweep.sweep();
    assertEquals(List.of(), dutiesOf(account, "contract-end"));
    clock.pass(Duration.ofDays(75));
    sweep.sweep();
    assertEquals(List.of("head"), dutiesOf(account, "contract-end"));
    List<String> titles =
        Api.as("fuji", "auditor")
            .get(Api.ACCOUNTS + "/duties?show=open&account=" + account.id())
            .then()
            .extract()
            .path("items.title");
    assertTrue(
        titles.stream().anyMatch(it -> it.contains("株式会社富士広報") && it.contains("運用指針")),
        titles::toString);
    Api.as("fuji", "head")
        .header("If-Match", "*")
        .delete(Api.ACCOUNTS + "/" + account.id() + "/operator/contractor")
        .then()
        .statusCode(200)
        .body("opening.contractor", nullValue());
    sweep.sweep();
    assertEquals(List.of(), dutiesOf(account, "contract-end"));
  }

  private static ValidatableResponse contract(
      AccountView it, String role, Map<String, String> contractor) {
    return Api.as(it.municipality(), role)
        .header("If-Match", "*")
        .body(Map.of("contractor", contractor))
        .put(Api.ACCOUNTS + "/" + it.id() + "/operator/contractor")
        .then();
  }
}
