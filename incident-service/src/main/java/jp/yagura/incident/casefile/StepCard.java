package jp.yagura.incident.casefile;

import java.util.List;
import jp.yagura.guideline.playbook.Phase;
import jp.yagura.guideline.playbook.ResultField;
import jp.yagura.guideline.playbook.StepTarget;
import jp.yagura.guideline.wording.Text;
import jp.yagura.incident.step.StepState;
import jp.yagura.incident.step.StepView;
import jp.yagura.incident.step.TimeLeft;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.paging.Version;
import org.jspecify.annotations.Nullable;

/**
 * One step on the page.
 *
 * @param left time to the target, or null without one
 * @param first titles of the steps that must come first
 * @param fields the result fields to fill in, with what was typed
 * @param results what was written down
 * @param mine whether the reader acted on it last
 * @param form what was typed and refused, or null
 */
public record StepCard(
    StepView step,
    @Nullable TimeLeft left,
    List<Text> first,
    List<Input> fields,
    List<Written> results,
    boolean mine,
    @Nullable StepForm form) {

  /** A result field of the form. */
  public record Input(ResultField field, String name, String value) {
    /** The id of its input, unique on the page. */
    public String inputId(String stepId) {
      return stepId + "-" + field.id();
    }

    /** How refusals name it. */
    public String key() {
      return "results." + field.id();
    }
  }

  /** A result as it is shown. */
  public record Written(ResultField field, String value, java.time.@Nullable Instant at) {
    /** The label of a choice; null for every other kind. */
    public @Nullable Text choice() {
      return field.choices().stream()
          .filter(choice -> choice.id().equals(value))
          .map(ResultField.Choice::label)
          .findFirst()
          .orElse(null);
    }
  }

  /** The id of its part of the page. */
  public String part() {
    return "step-" + step.definition().id();
  }

  public Phase phase() {
    return step.definition().phase();
  }

  public long minutes() {
    Long target = step.definition().targetMinutes();
    return target == null ? 0 : target;
  }

  public long hours() {
    return minutes() / 60;
  }

  public long days() {
    return hours() / 24;
  }

  /** By the office calendar: the number of its hours or days; 0 where time always runs. */
  public long office() {
    StepTarget target = step.definition().target();
    return target == null || target.unit() == StepTarget.Unit.MINUTES ? 0 : target.amount();
  }

  /** Whether the office's days are counted, not its hours. */
  public boolean officeDays() {
    StepTarget target = step.definition().target();
    return target != null && target.unit() == StepTarget.Unit.OFFICE_DAYS;
  }

  /** The target in the largest unit that tells it exactly. */
  public String span(String inMinutes, String inHours, String inDays) {
    if (minutes() % 60 != 0 || minutes() < 120) {
      return inMinutes;
    }
    return hours() % 24 == 0 ? inDays : inHours;
  }

  public boolean settled() {
    return step.progress().state().settled();
  }

  /** How the page draws it: DONE, DOING or TODO. */
  public String look() {
    return settled() ? "DONE" : started() ? "DOING" : "TODO";
  }

  public boolean blocked() {
    return !first.isEmpty() && step.progress().overrideReason() == null;
  }

  public boolean mayStart() {
    return step.progress().actable() && step.progress().state() == StepState.OPEN && !blocked();
  }

  public boolean mayUndo() {
    return step.progress().actable() && step.progress().state() != StepState.OPEN;
  }

  /** Whether somebody else is at it, whose place the reader may take. */
  public boolean mayTake() {
    return started() && step.progress().actable() && !mine;
  }

  public boolean started() {
    return step.progress().state() == StepState.STARTED;
  }

  /** Whether the form that was refused because of somebody else is shown no more. */
  public boolean overtaken() {
    return form != null && form.stale();
  }

  /** What people see of the step: the same text as long as that is the same. */
  public String seen() {
    var now = step.progress();
    return "%d-%d-%b-%b".formatted(now.version(), first.size(), now.overdue(), now.actable());
  }

  /** Whether the form of an act was refused and stays open. */
  public boolean open(String act) {
    return form != null && form.act().equals(act);
  }

  public FormErrors errors() {
    return form == null ? FormErrors.NONE : form.errors();
  }

  /** What was typed into a field of the refused form. */
  public String typed(String name) {
    return form == null ? "" : form.value(name);
  }

  /** What a form must send to change the step as the reader sees it. */
  public String version() {
    return Version.quoted(step.progress().version());
  }
}
