package jp.yagura.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.local.Stack;

/** Works the open steps of an incident off: the mandatory are done, the others waived. */
final class Playbook {
  private final Desk pr;
  private final Desk it;

  private Playbook(Desk pr, Desk it) {
    this.pr = pr;
    this.it = it;
  }

  static Playbook of(Stack stack, String municipality) {
    return of(stack.url(), municipality);
  }

  static Playbook of(String url, String municipality) {
    return new Playbook(Desk.of(url, municipality, "pr"), Desk.of(url, municipality, "it"));
  }

  void settle(UUID incident) {
    for (String step : openSteps(incident)) {
      Map<String, ?> body =
          mandatory(incident, step) ? done(incident, step) : Map.of("reason", "今回は該当しないため");
      String act = mandatory(incident, step) ? "do" : "waive";
      Desk owner = step.equals("MALWARE_CHECK") ? it : pr;
      assertEquals(200, owner.step(incident, step, act, body).statusCode(), step);
    }
  }

  private List<String> openSteps(UUID incident) {
    return pr.read("/api/v1/incidents/" + incident)
        .getList("steps.findAll { it.applies && it.state == 'open' }.id", String.class);
  }

  private boolean mandatory(UUID incident, String step) {
    return "REQUIRED"
        .equals(
            pr.read("/api/v1/incidents/" + incident)
                .getString("steps.find { it.id == '" + step + "' }.obligation"));
  }

  /** What the step asks to be written down. */
  private Map<String, ?> done(UUID incident, String step) {
    List<Map<String, ?>> fields =
        pr.read("/api/v1/incidents/" + incident)
            .getList("steps.find { it.id == '" + step + "' }.resultFields");
    Map<String, String> results = new HashMap<>();
    for (Map<String, ?> field : fields) {
      if (Boolean.TRUE.equals(field.get("mandatory"))) {
        results.put(String.valueOf(field.get("id")), value(field));
      }
    }
    return Map.of("note", "対応しました。", "results", results);
  }

  private static String value(Map<String, ?> field) {
    return switch (String.valueOf(field.get("kind"))) {
      case "DATE_TIME" -> "2026-11-21T09:30:00+09:00";
      case "URL" -> "https://www.city.nagasaki.example/sns";
      case "NUMBER" -> "3";
      case "YES_NO" -> "yes";
      case "CHOICE" -> firstChoice(field);
      default -> "中村 大輔";
    };
  }

  private static String firstChoice(Map<String, ?> field) {
    if (field.get("choices") instanceof List<?> choices
        && choices.getFirst() instanceof Map<?, ?> choice) {
      return String.valueOf(choice.get("id"));
    }
    throw new IllegalStateException("a choice without choices: " + field);
  }
}
