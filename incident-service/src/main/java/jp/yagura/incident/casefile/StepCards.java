package jp.yagura.incident.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yagura.contract.Actor;
import jp.yagura.guideline.playbook.ResultField;
import jp.yagura.guideline.wording.Text;
import jp.yagura.incident.step.StepView;
import jp.yagura.incident.step.TimeLeft;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.page.FormTime;
import org.jspecify.annotations.Nullable;

/** Lays the steps of an incident out for the page. */
@ApplicationScoped
public class StepCards {
  private final CurrentCaller caller;
  private final Clock clock;

  StepCards(CurrentCaller caller, Clock clock) {
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * The steps that apply, in order.
   *
   * @param form what was typed into one of them and refused, or null
   * @param prefill values for the result fields of a step, by step id and field id
   */
  public List<StepCard> of(
      List<StepView> steps, @Nullable StepForm form, Map<String, Map<String, String>> prefill) {
    Map<String, Text> titles =
        steps.stream()
            .collect(
                Collectors.toMap(
                    step -> step.definition().id(), step -> step.definition().title()));
    return steps.stream()
        .filter(step -> step.progress().applies())
        .map(
            step -> {
              StepForm own =
                  form != null && form.stepId().equals(step.definition().id()) ? form : null;
              return card(
                  step, titles, own, prefill.getOrDefault(step.definition().id(), Map.of()));
            })
        .toList();
  }

  private StepCard card(
      StepView step,
      Map<String, Text> titles,
      @Nullable StepForm form,
      Map<String, String> prefill) {
    Function<ResultField, StepCard.Input> input =
        field -> {
          String name = StepForm.RESULT + field.id();
          String value =
              form != null ? form.value(name) : prefill.getOrDefault(field.id(), usual(field));
          return new StepCard.Input(field, name, value);
        };
    return new StepCard(
        step,
        step.progress().state().settled()
            ? null
            : TimeLeft.of(step.progress().dueAt(), clock.instant()),
        step.progress().blockedBy().stream().map(titles::get).toList(),
        step.definition().resultFields().stream().map(input).toList(),
        step.definition().resultFields().stream()
            .filter(field -> step.progress().results().containsKey(field.id()))
            .map(field -> written(field, String.valueOf(step.progress().results().get(field.id()))))
            .toList(),
        mine(step.progress().by()),
        form);
  }

  private boolean mine(@Nullable Actor by) {
    return by != null && by.subject().equals(caller.subject());
  }

  /** Most steps are written down when they are done: the time of now stands ready. */
  private String usual(ResultField field) {
    return field.kind() == ResultField.Kind.DATE_TIME && field.mandatory()
        ? FormTime.write(clock.instant())
        : "";
  }

  private static StepCard.Written written(ResultField field, String value) {
    Instant at = null;
    if (field.kind() == ResultField.Kind.DATE_TIME) {
      try {
        at = OffsetDateTime.parse(value).toInstant();
      } catch (DateTimeException _) {
        // written before the field had this kind: shown as it is
      }
    }
    return new StepCard.Written(field, value, at);
  }
}
