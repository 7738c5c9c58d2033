package jp.yagura.incident.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yagura.incident.notice.NoticeRequests;
import jp.yagura.testkit.access.Example;

/** What records of where a notice was put take. */
final class PlacementRoutes {
  private PlacementRoutes() {}

  static Map<String, List<Example>> examples() {
    Map<String, List<Example>> examples = new HashMap<>();
    String notices = " /api/v1/notices/{id}/placements";
    Example placed = Example.about(PlacementRoutes::aPlacement);
    put(examples, "GET" + notices + " json", placed.answers(200));
    put(examples, "POST" + notices + " json", placed.with("{\"medium\": \"LINE\"}").answers(201));
    put(examples, "POST" + notices + "/{pid}/take-back json", placed.with("").answers(200));
    String form = " /incidents/{incidentId}/notices/{id}/placements";
    put(examples, "POST" + form + " html", placed.with("medium=").answers(422));
    put(examples, "POST" + form + "/{pid}/take-back html", placed.with("").answers(200));
    return examples;
  }

  private static void put(Map<String, List<Example>> examples, String route, Example one) {
    examples.put(route, List.of(one));
  }

  private static Map<String, String> aPlacement() {
    String notice = NoticeRequests.aPublishedNotice().toString();
    String path = "/api/v1/notices/" + notice;
    String placement =
        NoticeRequests.pr()
            .body("{\"medium\": \"LINE\"}")
            .post(path + "/placements")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String incident = NoticeRequests.pr().get(path).path("incidentId");
    return Map.of("incidentId", incident, "id", notice, "pid", placement);
  }
}
