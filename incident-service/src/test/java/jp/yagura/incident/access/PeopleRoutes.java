package jp.yagura.incident.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yagura.incident.Given;
import jp.yagura.incident.handover.HandoversOf;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.access.Example;

/** What watching, naming and handing over take. */
final class PeopleRoutes {
  private PeopleRoutes() {}

  static Map<String, List<Example>> examples() {
    Map<String, List<Example>> examples = new HashMap<>();
    Example incident =
        Example.about(() -> Map.of("id", Given.aReportedHijack().toString())).answers(200);
    Example offer = Example.about(HandoversOf::anOffer).answers(200);
    Example asked = offer.turnsAway(Role.PR, Role.IT, Role.HEAD);
    String api = " /api/v1/incidents/{id}";
    put(examples, "GET" + api + "/people json", incident);
    put(examples, "GET" + api + "/watchers json", incident);
    put(examples, "PUT" + api + "/watchers/me json", incident);
    put(examples, "DELETE" + api + "/watchers/me json", incident);
    put(examples, "POST /incidents/{id}/watchers html", incident.with("act=watch"));
    String all = api + "/handovers";
    put(examples, "GET" + all + " json", offer);
    put(
        examples,
        "POST" + all + " json",
        incident
            .with("{\"to\": \"nobody\", \"note\": \"a\"}")
            .turnsAway(Role.IT, Role.HEAD)
            .answers(422));
    put(examples, "GET" + all + "/{hid} json", offer);
    put(examples, "PUT" + all + "/lead json", incident.with(""));
    put(examples, "POST" + all + "/{hid}/accept json", asked.with(""));
    put(examples, "POST" + all + "/{hid}/decline json", asked.with("{}"));
    put(
        examples,
        "POST" + all + "/{hid}/withdraw json",
        offer.with("").turnsAway(Role.IT, Role.HEAD));
    String page = " /incidents/{id}/handovers";
    put(examples, "GET" + page + " html", offer);
    put(
        examples,
        "POST" + page + " html",
        incident.with("act=offer").turnsAway(Role.IT, Role.HEAD).answers(422));
    put(examples, "POST" + page + "/{hid} html", asked.with("act=accept&version=*"));
    return examples;
  }

  private static void put(Map<String, List<Example>> examples, String route, Example one) {
    examples.put(route, List.of(one));
  }
}
