package jp.yagura.incident.handover;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import jp.yagura.incident.Given;
import jp.yagura.incident.people.PeopleOf;
import jp.yagura.kit.access.Role;
import org.jspecify.annotations.Nullable;

/** Handovers as their people handle them over HTTP. */
public final class HandoversOf {
  private HandoversOf() {}

  /** Asks, with the step's id or null for the lead. */
  public static Response offer(String by, UUID incident, @Nullable String step, String to) {
    Map<String, String> body = new LinkedHashMap<>();
    if (step != null) {
      body.put("stepId", step);
    }
    body.put("to", PeopleOf.subject(incident, to));
    body.put("note", "15時から外出します。下書きまで済んでいます。");
    return Given.as(Given.NAGASAKI, by)
        .body(body)
        .post("/api/v1/incidents/" + incident + "/handovers");
  }

  public static Response answer(String by, UUID incident, UUID id, String how) {
    String path = "/api/v1/incidents/" + incident + "/handovers/" + id;
    return Given.as(Given.NAGASAKI, by)
        .header("If-Match", Given.pr().get(path).header("ETag"))
        .body("{}")
        .post(path + "/" + how);
  }

  /** What an address with {@code id} and {@code hid} takes: PR asks the administrator. */
  public static Map<String, String> anOffer() {
    UUID incident = Given.aReportedHijack();
    UUID id =
        offer(Role.PR, incident, null, Role.ADMIN)
            .then()
            .statusCode(201)
            .extract()
            .jsonPath()
            .getUUID("id");
    return Map.of("id", incident.toString(), "hid", id.toString());
  }
}
