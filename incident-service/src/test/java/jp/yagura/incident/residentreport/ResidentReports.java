package jp.yagura.incident.residentreport;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yagura.incident.Given;
import jp.yagura.kit.access.Role;

/** Reports as residents send them. */
public final class ResidentReports {
  private static final AtomicInteger NEXT = new AtomicInteger();

  private ResidentReports() {}

  /** A network address that nobody reported from before. */
  static String someAddress() {
    int n = NEXT.incrementAndGet();
    return "203.0.%d.%d".formatted(n / 250, n % 250 + 1);
  }

  /** One that waits; its id. */
  public static UUID of(String municipality, String account) {
    send(municipality, account, "", someAddress());
    return Given.as(municipality, Role.PR)
        .get("/api/v1/resident-reports")
        .jsonPath()
        .getUUID("waiting.find { it.account == '" + account + "' }.id");
  }

  /** Opens the form and sends it. */
  static Response send(String municipality, String account, String note, String from) {
    return send("/public/" + municipality + "/report", "", account, note, from);
  }

  static Response send(String path, String key, String account, String note, String from) {
    Response form = given().get(path);
    return given()
        .redirects()
        .follow(false)
        .header("X-Forwarded-For", from)
        .cookies(form.cookies())
        .contentType("application/x-www-form-urlencoded;charset=UTF-8")
        .formParam("csrf-token", hidden(form.asString(), "csrf-token"))
        .formParam("key", key.isEmpty() ? hidden(form.asString(), "key") : key)
        .formParam("account", account)
        .formParam("note", note)
        .post(path);
  }

  private static String hidden(String html, String name) {
    Matcher found = Pattern.compile("name=\"" + name + "\"\\s+value=\"([^\"]*)\"").matcher(html);
    return found.find() ? found.group(1) : "";
  }
}
