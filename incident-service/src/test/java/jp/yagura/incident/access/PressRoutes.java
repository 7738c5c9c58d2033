package jp.yagura.incident.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import jp.yagura.incident.Given;
import jp.yagura.testkit.access.Example;

/** What taking back a record of the press takes. */
final class PressRoutes {
  private PressRoutes() {}

  static Map<String, List<Example>> examples(Supplier<Map<String, String>> notice) {
    Example given = Example.about(() -> given(notice.get()));
    return Map.of(
        "POST /api/v1/notices/{id}/press-provisions/{pid}/take-back json",
        List.of(given.with("{\"reason\": \"a\"}").answers(200)),
        "POST /incidents/{incidentId}/notices/{id}/press/{pid}/take-back html",
        List.of(given.with("reason=").answers(422)));
  }

  private static Map<String, String> given(Map<String, String> notice) {
    Map<String, String> record = new HashMap<>(notice);
    String id =
        Given.pr()
            .body("{\"recipient\": \"a\"}")
            .post("/api/v1/notices/" + notice.get("id") + "/press-provisions")
            .path("id");
    record.put("pid", id);
    return record;
  }
}
