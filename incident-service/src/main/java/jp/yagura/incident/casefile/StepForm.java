package jp.yagura.incident.casefile;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yagura.guideline.playbook.ResultField;
import jp.yagura.incident.step.StepAct;
import jp.yagura.incident.step.StepView;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.page.FormTime;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the form of a step, kept when it is refused.
 *
 * @param stepId which step
 * @param act {@code start}, {@code take}, {@code do}, {@code waive} or {@code undo}
 * @param stale whether somebody else was faster
 */
public record StepForm(
    String stepId, String act, Map<String, String> typed, FormErrors errors, boolean stale) {
  private static final Set<String> TEXTS = Set.of("note", "reason", "override");

  /** Names of result fields begin with this. */
  static final String RESULT = "r.";

  static StepForm of(String stepId, MultivaluedMap<String, String> form) {
    Map<String, String> typed = new LinkedHashMap<>();
    form.forEach((name, values) -> typed.put(name, plain(values.getFirst())));
    return new StepForm(stepId, typed.getOrDefault("act", ""), typed, FormErrors.NONE, false);
  }

  StepForm refused(FormErrors why, boolean overtaken) {
    return new StepForm(stepId, act, typed, why, overtaken);
  }

  /** What was typed, for a step that has no such form any more; times stood there ready. */
  public List<String> texts() {
    return typed.entrySet().stream()
        .filter(it -> TEXTS.contains(it.getKey()) || it.getKey().startsWith(RESULT))
        .map(Map.Entry::getValue)
        .filter(text -> !text.isEmpty() && FormTime.read(text).at() == null)
        .toList();
  }

  String value(String name) {
    return typed.getOrDefault(name, "");
  }

  /** The act that was asked for; null for a button that no form has. */
  @Nullable StepAct asked(StepView step) {
    return switch (act) {
      case "start" -> new StepAct.Start(orNull("override"));
      case "take" -> new StepAct.Take();
      case "do" -> done(step);
      case "waive" -> new StepAct.Waive(value("reason"));
      case "undo" -> new StepAct.Undo(orNull("reason"));
      default -> null;
    };
  }

  private StepAct done(StepView step) {
    Map<String, String> results = new LinkedHashMap<>();
    Instant happened = null;
    for (ResultField field : step.definition().resultFields()) {
      String value = value(RESULT + field.id());
      if (field.kind() == ResultField.Kind.DATE_TIME && !value.isEmpty()) {
        FormTime time = FormTime.read(value);
        happened = happened != null ? happened : time.at();
        OffsetDateTime at = time.offset();
        value = at == null ? value : at.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
      }
      if (!value.isEmpty()) {
        results.put(field.id(), value);
      }
    }
    return new StepAct.Do(happened, orNull("note"), results, orNull("override"));
  }

  private @Nullable String orNull(String name) {
    return value(name).isEmpty() ? null : value(name);
  }

  private static String plain(String text) {
    return text.replace("\r\n", "\n").strip();
  }
}
