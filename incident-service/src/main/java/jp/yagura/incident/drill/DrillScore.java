package jp.yagura.incident.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yagura.guideline.wording.Text;
import jp.yagura.incident.casefile.IncidentView;
import jp.yagura.incident.step.StepState;
import jp.yagura.incident.step.StepView;
import jp.yagura.incident.timeline.EntryType;
import jp.yagura.incident.timeline.TimelineItem;
import org.jspecify.annotations.Nullable;

/**
 * How a drill went. Times count from the first report; the targets of steps are settings of the
 * municipality, so "late" is late by those.
 *
 * @param moments what a response is judged by, in a fixed order
 * @param steps those that applied, in the order of the playbook
 * @param given how many injects the players were told of
 * @param answered how many of those were answered
 */
record DrillScore(List<Moment> moments, List<StepScore> steps, int given, int answered) {

  /** What a response is judged by. */
  enum Milestone {
    /** Somebody of PR confirmed that the alarm arrived. */
    PR_INFORMED,
    /** The same of IT. */
    IT_INFORMED,
    /** PR found that it is real. */
    CONFIRMED,
    /** The first notice was published, on the training page. */
    FIRST_NOTICE,
    CONTAINED,
    RECOVERED
  }

  /**
   * When it was reached.
   *
   * @param minutes since the report; null when it never was
   */
  record Moment(Milestone milestone, @Nullable Instant at, @Nullable Long minutes) {}

  /** How a step went. */
  enum StepResult {
    IN_TIME,
    LATE,
    /** Done; it had no target. */
    DONE,
    WAIVED,
    /** Past its target, or undone when the drill ended. */
    MISSED,
    /** Undone while the drill goes on. */
    OPEN;

    /** As pages write it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A step.
   *
   * @param dueAt by when it was to be done, also where it never was; null without a target
   */
  record StepScore(
      Text title, Text owner, StepResult result, @Nullable Instant dueAt, @Nullable Instant at) {}

  DrillScore {
    moments = List.copyOf(moments);
    steps = List.copyOf(steps);
  }

  /** How many steps went so. */
  public long count(StepResult result) {
    return steps.stream().filter(it -> it.result() == result).count();
  }

  public long inTime() {
    return count(StepResult.IN_TIME) + count(StepResult.DONE);
  }

  public long late() {
    return count(StepResult.LATE);
  }

  public long missed() {
    return count(StepResult.MISSED);
  }

  /**
   * Works it out.
   *
   * @param targets by when each step was to be done, by its id
   */
  static DrillScore of(
      IncidentView view,
      Map<String, Instant> targets,
      List<TimelineItem> timeline,
      List<DrillInjectView> injects) {
    Instant start = view.facts().reportedAt();
    List<Moment> moments = new ArrayList<>();
    moments.add(moment(Milestone.PR_INFORMED, informed(view, "pr"), start));
    moments.add(moment(Milestone.IT_INFORMED, informed(view, "it"), start));
    moments.add(moment(Milestone.CONFIRMED, first(timeline, EntryType.INCIDENT_CONFIRMED), start));
    moments.add(moment(Milestone.FIRST_NOTICE, first(timeline, EntryType.NOTICE_PUBLISHED), start));
    moments.add(moment(Milestone.CONTAINED, first(timeline, EntryType.INCIDENT_CONTAINED), start));
    moments.add(moment(Milestone.RECOVERED, first(timeline, EntryType.INCIDENT_RECOVERED), start));
    boolean ended = view.facts().stage().ended();
    return new DrillScore(
        moments,
        view.steps().stream()
            .filter(it -> it.progress().applies())
            .map(it -> step(it, targets.get(it.definition().id()), ended))
            .toList(),
        (int) injects.stream().filter(DrillInjectView::isGiven).count(),
        (int) injects.stream().filter(it -> it.answeredAt() != null).count());
  }

  private static Moment moment(Milestone milestone, Optional<Instant> at, Instant start) {
    return new Moment(
        milestone,
        at.orElse(null),
        at.map(it -> Math.max(0, Duration.between(start, it).toMinutes())).orElse(null));
  }

  private static Optional<Instant> informed(IncidentView view, String role) {
    return view.deliveries().stream()
        .filter(it -> it.role().equals(role))
        .flatMap(it -> Stream.ofNullable(it.confirmedAt()))
        .min(Comparator.naturalOrder());
  }

  private static Optional<Instant> first(List<TimelineItem> timeline, EntryType type) {
    return timeline.stream()
        .filter(it -> it.type() == type)
        .map(TimelineItem::occurredAt)
        .min(Comparator.naturalOrder());
  }

  private static StepScore step(StepView step, @Nullable Instant due, boolean ended) {
    StepView.Progress progress = step.progress();
    Instant at = progress.occurredAt() == null ? progress.actedAt() : progress.occurredAt();
    return new StepScore(
        step.definition().title(),
        step.definition().ownerTitle(),
        result(progress, due, at, ended),
        due,
        progress.state().settled() ? at : null);
  }

  private static StepResult result(
      StepView.Progress progress, @Nullable Instant due, @Nullable Instant at, boolean ended) {
    if (!progress.state().settled()) {
      return ended || progress.overdue() ? StepResult.MISSED : StepResult.OPEN;
    }
    if (progress.state() == StepState.WAIVED) {
      return StepResult.WAIVED;
    }
    if (due == null || at == null) {
      return StepResult.DONE;
    }
    return at.isAfter(due) ? StepResult.LATE : StepResult.IN_TIME;
  }
}
