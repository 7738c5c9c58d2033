package jp.yagura.incident.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yagura.incident.platformrequest.PlatformRequestsOf;
import jp.yagura.testkit.access.Example;

/** What requests to platforms take. */
final class PlatformRequestRoutes {
  private PlatformRequestRoutes() {}

  static Map<String, List<Example>> examples() {
    Map<String, List<Example>> examples = new HashMap<>();
    String all = " /api/v1/incidents/{id}/platform-requests";
    String one = all + "/{rid}";
    Example request = Example.about(PlatformRequestsOf::aDraft);
    Example sent = Example.about(PlatformRequestsOf::aSent);
    put(examples, "GET" + all + " json", request.answers(200));
    put(examples, "POST" + all + " json", request.with(PlatformRequestsOf.DRAFT).answers(201));
    put(examples, "GET" + one + " json", request.answers(200));
    put(examples, "PUT" + one + " json", request.with(PlatformRequestsOf.DRAFT).answers(200));
    put(examples, "POST" + one + "/send json", request.with("{}").answers(200));
    put(examples, "POST" + one + "/ticket json", sent.with("{\"ticket\": \"1\"}").answers(200));
    put(examples, "POST" + one + "/acknowledge json", sent.with("{}").answers(200));
    put(examples, "POST" + one + "/refuse json", sent.with("{\"reason\": \"a\"}").answers(200));
    put(examples, "POST" + one + "/finish json", sent.with("{}").answers(200));
    put(examples, "POST" + one + "/chase json", sent.with("{}").answers(200));
    put(examples, "POST" + one + "/discard json", request.with("").answers(200));
    put(examples, "POST" + one + "/undo json", sent.with("{}").answers(200));
    String page = " /incidents/{id}/platform-requests";
    String shown = page + "/{rid}";
    put(examples, "POST" + page + " html", request.with("platform=x").answers(422));
    put(examples, "GET" + page + "/new html", request.answers(200));
    put(examples, "GET" + shown + " html", request.answers(200));
    put(examples, "POST" + shown + " html", request.with("act=send&version=*").answers(200));
    put(examples, "GET" + shown + "/edit html", request.answers(200));
    put(examples, "POST" + shown + "/edit html", request.with("version=*").answers(422));
    put(examples, "GET /incidents/platform-guide html", Example.plain().answers(200));
    // the guide is the same for every municipality, so nothing of it is hidden: one that is not
    // there
    Example guide = Example.about(() -> Map.of("platform", "myspace"));
    put(examples, "GET /incidents/platform-guide/{platform} html", guide.answers(404));
    return examples;
  }

  private static void put(Map<String, List<Example>> examples, String route, Example one) {
    examples.put(route, List.of(one));
  }
}
