package jp.yagura.account.compromise;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import jp.yagura.account.Api;
import jp.yagura.account.CompleteAnswers;
import jp.yagura.account.Given;
import jp.yagura.account.register.AccountView;
import jp.yagura.testkit.Delivered;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;

/** An account that was deleted in an incident is closed by its own division, not forgotten. */
@QuarkusTest
@WithTestResource(Platform.class)
class DeletionBeginsTheClosingTest {
  @Inject IncidentEvents listener;
  @Inject Given given;

  private AccountView fujis() {
    return given.anAccount("fuji", "交流観光課", CompleteAnswers.opening("fuji"));
  }

  @Test
  void oneDraftIsBegunAndItsHeadIsAskedUntilItIsFiled() throws InterruptedException {
    AccountView account = fujis();
    var told = Delivered.of(Hijack.of(account).deleted());
    listener.on(told);
    listener.on(Delivered.again(told));
    listener.on(Delivered.of(Hijack.of(account).deleted()));

    String of = "items.findAll { it.accountId == '" + account.id() + "' }";
    String id =
        Api.as("fuji", "head")
            .get("/api/v1/applications")
            .then()
            .body(of, hasSize(1))
            .body(of + "[0].kind", equalTo("closing"))
            .body(of + "[0].state", equalTo("draft"))
            .body(of + "[0].content.reason", containsString("インシデントR8-0001"))
            .extract()
            .path(of + "[0].id");
    duties(account)
        .body("items.size()", equalTo(1))
        .body("items[0].title", containsString("R8-0001"));

    Api.as("fuji", "head")
        .header("If-Match", "*")
        .body(Map.of())
        .post("/api/v1/applications/" + id + "/filing")
        .then()
        .statusCode(200);
    duties(account).body("items.findAll { it.title.contains('R8-0001') }.size()", equalTo(0));
  }

  @Test
  void neitherADrillNorAnEndedAccountBeginsOne() throws InterruptedException {
    AccountView account = fujis();
    listener.on(Delivered.of(Hijack.of(account).asDrill().deleted()));
    none(account);

    AccountView ended = given.retired(fujis());
    listener.on(Delivered.of(Hijack.of(ended).deleted()));
    none(ended);
  }

  private static void none(AccountView account) {
    Api.as("fuji", "pr")
        .get("/api/v1/applications")
        .then()
        .statusCode(200)
        .body("items.findAll { it.accountId == '" + account.id() + "' }", hasSize(0));
  }

  private static ValidatableResponse duties(AccountView account) {
    return Api.as("fuji", "head")
        .get("/api/v1/accounts/duties?show=mine&kind=application&account=" + account.id())
        .then()
        .statusCode(200);
  }
}
