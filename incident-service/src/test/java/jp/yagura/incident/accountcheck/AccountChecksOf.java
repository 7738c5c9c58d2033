package jp.yagura.incident.accountcheck;

import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Map;
import java.util.UUID;
import jp.yagura.incident.Given;
import jp.yagura.incident.RegisteredAccounts;

/** Checks of accounts as their people handle them over HTTP. */
public final class AccountChecksOf {
  public static final String TOURISM = "観光政策課";
  public static final String PR = "広報広聴課";
  private static final String CHECKS = "/api/v1/incidents/account-checks/";

  private AccountChecksOf() {}

  /** That of an account of a division, which the register said to share keys. */
  public static UUID asked(UUID incident, String division) {
    String handle = "check_" + UUID.randomUUID().toString().substring(0, 8);
    RegisteredAccounts accounts = CDI.current().select(RegisteredAccounts.class).get();
    try {
      UUID account = accounts.another(handle, division);
      accounts.shareKeys(incident, account, handle, division, "custodian", "recovery-mail");
      return of(incident, account);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** That of an account in an incident; null when there is none. */
  public static UUID of(UUID incident, UUID account) {
    return Given.pr()
        .get("/api/v1/incidents/" + incident + "/account-checks")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getUUID("items.find { it.accountId == '" + account + "' }.id");
  }

  public static Response get(String role, UUID id) {
    return Given.as(Given.NAGASAKI, role).get(CHECKS + id);
  }

  public static Response act(String role, UUID id, String act, String body) {
    return Given.as(Given.NAGASAKI, role)
        .header("If-Match", Given.pr().get(CHECKS + id).header("ETag"))
        .body(body)
        .post(CHECKS + id + "/" + act);
  }

  /** What an address with {@code id} and {@code cid} takes. */
  public static Map<String, String> aCheck() {
    UUID incident = Given.aConfirmedHijack();
    return Map.of("id", incident.toString(), "cid", asked(incident, TOURISM).toString());
  }

  /** The same, done already. */
  public static Map<String, String> aFinishedCheck() {
    Map<String, String> check = aCheck();
    act("pr", UUID.fromString(check.get("cid")), "clear", "{}").then().statusCode(200);
    return check;
  }
}
