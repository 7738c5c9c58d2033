package jp.yagura.account.application;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.yagura.account.Api;
import jp.yagura.account.CompleteAnswers;
import jp.yagura.account.Given;
import jp.yagura.account.register.AccountView;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.access.Visitor;
import org.junit.jupiter.api.Test;

/** Each version of an operation policy with who approved it and what it changed. */
@QuarkusTest
@WithTestResource(Platform.class)
class PolicyVersionsTest {
  @Inject Given accounts;

  @Test
  void aChangeIsAVersionWithWhatDiffersAndWhoApprovedIt() {
    AccountView account = accounts.anAccount("fuji", "交流観光課", CompleteAnswers.opening("fuji"));
    String path = Api.ACCOUNTS + "/" + account.id() + "/policies";
    Api.as("fuji", "staff")
        .get(path)
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].applicationId", nullValue());
    Map<String, Object> policy = new LinkedHashMap<>(CompleteAnswers.opening("fuji").policy());
    policy.put("PURPOSE", "観光の案内と、災害時の連絡");
    String id =
        Api.as("fuji", "head")
            .body(
                Map.of(
                    "kind", "policy-change",
                    "accountId", account.id(),
                    "content", Map.of("reason", "災害時にも使うため", "policy", policy)))
            .post(Case.APPLICATIONS)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Case it = new Case("fuji", id);
    it.act("head", "/filing", Map.of()).statusCode(200);
    Api.as("fuji", "staff").get(path).then().body("items", hasSize(1));
    it.stage(
            "pr",
            "APPROVAL",
            Map.of(
                "weighed", Map.of("SAFETY", "問題ない", "RELIABILITY", "問題ない", "EFFECTIVENESS", "高い")))
        .statusCode(200);
    Api.as("fuji", "auditor")
        .get(path)
        .then()
        .body("items.number", contains(2, 1))
        .body("items[0].reason", equalTo("災害時にも使うため"))
        .body("items[0].decisions", hasSize(1))
        .body("items[0].items.findAll { it.changed }.id", contains("PURPOSE"))
        .body("items[0].items.find { it.id == 'PURPOSE' }.before", equalTo("試験の内容"));
    String page =
        Visitor.person("fuji", "staff", "/accounts")
            .get("/accounts/" + account.id() + "/policies")
            .text();
    assertTrue(page.contains("<del"), page);
  }
}
