package jp.yagura.account.profilecheck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import jp.yagura.account.Api;
import jp.yagura.account.CompleteAnswers;
import jp.yagura.account.Given;
import jp.yagura.account.register.AccountView;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.access.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an account's page shows is written down by its owner, with a picture, and asked again. */
@QuarkusTest
@WithTestResource(Platform.class)
class ProfileChecksTest {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1, 2, 3};
  private static final String PICTURE = Base64.getEncoder().encodeToString(PNG);

  @Inject Given accounts;

  private static ValidatableResponse send(
      AccountView it, String role, Map<String, Object> seen, @Nullable String picture) {
    Map<String, Object> body = new HashMap<>();
    body.put("seen", seen);
    body.put("picture", picture);
    return Api.as(it.municipality(), role)
        .body(body)
        .post(Api.ACCOUNTS + "/" + it.id() + "/profile-checks")
        .then();
  }

  @Test
  void theHeadProvesTheLinkBackAndItIsAskedAYearLater() {
    AccountView account = accounts.anAccount();
    Map<String, Object> seen =
        Map.of("shown", Map.of("CITY_PAGE_URL", true), "verified", "not-offered");
    send(account, "staff", seen, PICTURE).statusCode(403);
    send(account, "head", seen, null)
        .statusCode(422)
        .body("errors.field", hasItems("picture"))
        .body("clause", equalTo("NGS-6.1b"));
    send(account, "head", seen, Base64.getEncoder().encodeToString("<svg/>".getBytes(UTF_8)))
        .statusCode(422)
        .body("type", containsString("profile-picture-type"));
    send(account, "head", seen, PICTURE).statusCode(201).body("verified", equalTo("not-offered"));
    String next =
        Api.as("head")
            .get(Api.ACCOUNTS + "/" + account.id() + "/profile-checks")
            .then()
            .extract()
            .path("items[0].recheckOn");
    Api.as("head")
        .get(Api.ACCOUNTS + "/" + account.id() + "/reviews")
        .then()
        .body("items.find { it.id == 'profile' }.nextOn", equalTo(next))
        .body("items.find { it.id == 'profile' }.clause", equalTo("NGS-6.1b"));
    Api.as("head")
        .header("If-Match", "*")
        .body(Map.of("result", "keep", "words", "x", "reviewedOn", "2026-11-20"))
        .post(Api.ACCOUNTS + "/" + account.id() + "/reviews/profile")
        .then()
        .statusCode(409);
    assertTrue(register().contains("このSNSでは発行されていない"));
  }

  private static String register() {
    Visitor pr = Visitor.person("nagasaki", "pr", "/accounts");
    return new String(pr.file("/accounts/export.csv"), UTF_8);
  }

  @Test
  void whatIsNotShownOrNotVerifiedHasAReason() {
    AccountView account = accounts.anAccount();
    send(
            account,
            "head",
            Map.of("shown", Map.of("CITY_PAGE_URL", false), "verified", "not-obtained"),
            null)
        .statusCode(422)
        .body("errors.field", hasItems("reasons.CITY_PAGE_URL", "verifiedReason"));
    send(account, "head", Map.of(), null)
        .statusCode(422)
        .body("errors.field", hasItems("shown.CITY_PAGE_URL", "verified"));
    send(
            account,
            "head",
            Map.of(
                "shown", Map.of("CITY_PAGE_URL", false),
                "reasons", Map.of("CITY_PAGE_URL", "プロフィール欄の字数が足りないため"),
                "verified", "not-obtained",
                "verifiedReason", "審査中",
                "recheckOn", "2026-12-10"),
            null)
        .statusCode(201);
  }

  @Test
  void whatIsSoftNeedsNoPictureAndNinohesIsWrittenByPr() {
    AccountView fujis = accounts.anAccount("fuji", "交流観光課", CompleteAnswers.opening("fuji"));
    Map<String, Boolean> all =
        Map.of("DIVISION", true, "CONTENT", true, "PURPOSE", true, "REPLIES", true);
    send(fujis, "head", Map.of("shown", all, "verified", "obtained"), null).statusCode(201);
    AccountView ninohes = accounts.anAccountOfNinohe("情報管理室");
    Map<String, Object> seen =
        Map.of("shown", Map.of("OPERATOR", true, "CITY_PAGE_URL", true), "verified", "not-offered");
    send(ninohes, "pr", seen, null).statusCode(422).body("clause", equalTo("NNH-5.2"));
    send(ninohes, "pr", seen, PICTURE).statusCode(201);
    assertEquals(
        404,
        Api.as("chiyoda", "pr")
            .get(Api.ACCOUNTS + "/" + ninohes.id() + "/profile-checks")
            .statusCode());
  }
}
