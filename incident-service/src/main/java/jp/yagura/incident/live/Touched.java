package jp.yagura.incident.live;

import java.util.stream.Stream;
import jp.yagura.incident.timeline.Told;

/** Which parts of an incident's page an entry of its timeline touches. */
final class Touched {
  private Touched() {}

  static Stream<String> by(Told told) {
    String step = told.details().get("step");
    if (step != null) {
      return Stream.of("step-" + step, "incident-head", "progress", "stage", "timeline");
    }
    return switch (group(told.type())) {
      case "comment" -> Stream.of("timeline");
      case "alert" -> Stream.of("deliveries", "timeline");
      case "notice" -> Stream.of("notices", "timeline");
      case "severity" -> Stream.of("incident-head", "timeline");
      default -> Stream.of("all");
    };
  }

  private static String group(String type) {
    int dash = type.indexOf('-');
    return dash < 0 ? type : type.substring(0, dash);
  }
}
