package jp.yagura.incident.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yagura.incident.drill.DrillsOf;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.access.Example;

/** What drills take. */
final class DrillRoutes {
  static final String START = "{\"scenario\": \"rogue-ads\"}";

  private DrillRoutes() {}

  static Map<String, List<Example>> examples() {
    Map<String, List<Example>> examples = new HashMap<>();
    String one = " /api/v1/incidents/{id}/drill";
    String inject = one + "/injects/{iid}";
    // the division of these drills is that of PR, which started them
    Example drill = Example.about(DrillsOf::aDrill).turnsAway(Role.HEAD);
    Example given = Example.about(DrillsOf::aGivenInject);
    put(examples, "GET /api/v1/incidents/drills json", Example.plain().answers(200));
    put(examples, "POST /api/v1/incidents/drills json", Example.plain().with(START).answers(201));
    put(examples, "GET /api/v1/incidents/drills/scenarios json", Example.plain().answers(200));
    put(examples, "GET" + one + " json", drill.answers(200));
    put(examples, "GET" + one + "/score.pdf file", drill.answers(200));
    put(examples, "GET" + one + "/score.docx file", drill.answers(200));
    put(examples, "POST" + one + "/end json", drill.with("{}").answers(200));
    put(examples, "POST" + inject + "/give json", drill.answers(200));
    put(examples, "POST" + inject + "/skip json", drill.answers(200));
    put(
        examples,
        "POST" + inject + "/answer json",
        given.with("{\"answer\": \"a\"}").turnsAway(Role.HEAD).answers(200));
    pages(examples, drill);
    return examples;
  }

  private static void pages(Map<String, List<Example>> examples, Example drill) {
    String page = " /incidents/{id}/drill";
    put(examples, "GET /incidents/drills html", Example.plain().answers(200));
    put(examples, "GET /incidents/drills/new html", Example.plain().answers(200));
    put(examples, "POST /incidents/drills/new html", Example.plain().answers(422));
    put(examples, "GET" + page + " html", drill.answers(200));
    put(examples, "GET" + page + "/score html", drill.answers(200));
    put(examples, "GET" + page + "/score.pdf file", drill.answers(200));
    put(examples, "GET" + page + "/score.docx file", drill.answers(200));
    Example read = Example.about(DrillsOf::aDrill);
    put(examples, "GET" + page + "/notices html", read.answers(200));
    put(
        examples,
        "GET" + page + "/notices/{nid} html",
        Example.about(DrillsOf::aDrillWithANotice).answers(200));
    put(examples, "POST" + page + "/end html", drill.with("version=*").answers(200));
    put(
        examples,
        "POST" + page + "/injects/{iid} html",
        Example.about(DrillsOf::aGivenInject)
            .with("act=answer&answer=a&version=*")
            .turnsAway(Role.HEAD));
  }

  private static void put(Map<String, List<Example>> examples, String route, Example one) {
    examples.put(route, List.of(one));
  }
}
