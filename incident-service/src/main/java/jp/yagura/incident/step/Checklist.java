package jp.yagura.incident.step;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.yagura.contract.Actor;
import jp.yagura.guideline.platform.RequestPurpose;
import jp.yagura.guideline.playbook.Phase;
import jp.yagura.guideline.playbook.PlaybookStep;
import jp.yagura.guideline.wording.Text;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.ClosingCondition;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.incident.MissingStep;
import jp.yagura.incident.platformrequest.FindSentRequests;
import jp.yagura.incident.playbook.FrozenPlaybook;
import jp.yagura.incident.playbook.Playbooks;
import org.jspecify.annotations.Nullable;

/**
 * The steps of an incident as people see them. It may be closed when every step that applies is
 * done, or waived where that is allowed.
 */
@ApplicationScoped
public class Checklist implements ClosingCondition {
  private final Steps steps;
  private final Playbooks playbooks;
  private final FindSentRequests requests;
  private final CallerRights caller;
  private final Clock clock;

  Checklist(
      Steps steps,
      Playbooks playbooks,
      FindSentRequests requests,
      CallerRights caller,
      Clock clock) {
    this.steps = steps;
    this.playbooks = playbooks;
    this.requests = requests;
    this.caller = caller;
    this.clock = clock;
  }

  /** One step among all of its incident. */
  record Line(Step step, Map<String, Step> all, StepSituation situation) {
    @Nullable Instant nextDue() {
      return Step.nextDue(all.values());
    }
  }

  /** All steps in the order of the playbook, those that do not apply among them. */
  public List<StepView> of(IncidentFacts incident) {
    return lines(incident).map(line -> view(incident, line)).toList();
  }

  /**
   * By when each step that applies was to be done, by its id; also where the incident has ended.
   */
  public Map<String, Instant> targets(IncidentFacts incident) {
    Map<String, Instant> targets = new HashMap<>();
    for (Step step : steps.of(incident.id()).values()) {
      Instant due = step.progress(List.of(), false, clock.instant()).dueAt();
      if (step.applies() && due != null) {
        targets.put(step.stepId(), due);
      }
    }
    return targets;
  }

  /**
   * A step that its incident owes no longer and that somebody had acted on.
   *
   * @param by who acted last
   */
  public record SetAside(
      Text title, StepState state, @Nullable Actor by, @Nullable Instant actedAt) {}

  /** Those of an incident that became another type. */
  public List<SetAside> setAside(IncidentFacts incident) {
    FrozenPlaybook playbook = playbooks.frozen(incident.playbookId());
    List<FrozenPlaybook> former =
        incident.formerPlaybooks().stream().map(playbooks::frozen).toList();
    return former.isEmpty()
        ? List.of()
        : steps.of(incident.id()).values().stream()
            .filter(step -> playbook.step(step.stepId()).isEmpty())
            .filter(step -> step.state() != StepState.OPEN)
            .map(step -> setAside(step, former))
            .toList();
  }

  private SetAside setAside(Step step, List<FrozenPlaybook> former) {
    Text title =
        former.stream()
            .flatMap(it -> it.step(step.stepId()).stream())
            .map(PlaybookStep::title)
            .findFirst()
            .orElseGet(() -> new Text(step.stepId(), step.stepId()));
    StepView.Progress progress = step.progress(List.of(), false, clock.instant());
    return new SetAside(title, step.state(), progress.by(), progress.actedAt());
  }

  @Override
  public List<MissingStep> missing(IncidentId incidentId, UUID playbookId) {
    Map<String, Step> all = steps.of(incidentId);
    return playbooks.frozen(playbookId).steps().stream()
        .filter(step -> open(all.get(step.id())))
        .map(MissingStep::of)
        .toList();
  }

  @Override
  public List<MissingStep> unchecked(IncidentId incidentId, UUID playbookId) {
    Map<String, Step> all = steps.of(incidentId);
    return playbooks.frozen(playbookId).steps().stream()
        .filter(step -> step.phase() == Phase.RECOVERY && open(all.get(step.id())))
        .map(MissingStep::of)
        .toList();
  }

  Optional<Line> line(IncidentFacts incident, String stepId) {
    return lines(incident).filter(line -> line.step().stepId().equals(stepId)).findFirst();
  }

  StepView view(IncidentFacts incident, Line line) {
    StepSituation situation = line.situation();
    boolean actable =
        line.step().applies()
            && !incident.stage().ended()
            && situation.rights().mayAct(situation.step().owner());
    StepView.Progress progress =
        line.step().progress(situation.openBefore(), actable, clock.instant());
    return new StepView(
        StepView.Definition.of(situation.step(), situation.playbook()),
        incident.stage().ended() ? progress.ended() : progress,
        incident.version());
  }

  private Stream<Line> lines(IncidentFacts incident) {
    FrozenPlaybook playbook = playbooks.frozen(incident.playbookId());
    Map<String, Step> all = steps.of(incident.id());
    StepRights rights = caller.in(incident.division());
    Set<RequestPurpose> sent = sent(incident.id(), playbook);
    return playbook.steps().stream()
        .filter(step -> all.containsKey(step.id()))
        .map(
            step ->
                new Line(
                    Objects.requireNonNull(all.get(step.id())),
                    all,
                    new StepSituation(
                        incident.id(),
                        incident.stage(),
                        playbook,
                        step,
                        step.requires().stream().filter(id -> open(all.get(id))).toList(),
                        builtUpon(step, playbook, all),
                        missing(step, sent),
                        rights)));
  }

  /** Asked only where the playbook has a step that wants to know it. */
  private Set<RequestPurpose> sent(IncidentId incidentId, FrozenPlaybook playbook) {
    return playbook.steps().stream().allMatch(step -> step.platformRequests().isEmpty())
        ? Set.of()
        : requests.purposes(incidentId);
  }

  private static boolean missing(PlaybookStep step, Set<RequestPurpose> sent) {
    return !step.platformRequests().isEmpty()
        && step.platformRequests().stream().noneMatch(sent::contains);
  }

  private static List<String> builtUpon(
      PlaybookStep step, FrozenPlaybook playbook, Map<String, Step> all) {
    return playbook.steps().stream()
        .filter(other -> other.requires().contains(step.id()))
        .map(PlaybookStep::id)
        .filter(id -> all.containsKey(id) && Objects.requireNonNull(all.get(id)).relies())
        .toList();
  }

  private static boolean open(@Nullable Step step) {
    return step != null && !step.satisfied();
  }
}
