package jp.yagura.incident.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yagura.guideline.playbook.PlaybookStep;
import jp.yagura.guideline.wording.Text;
import jp.yagura.incident.playbook.FrozenPlaybook;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.incident.step.StepState;
import jp.yagura.kit.access.CurrentCaller;

/** Finds every open step that waits for the caller: of their role, or taken in hand by them. */
@ApplicationScoped
public class FindDuties {
  private static final IncidentFilter MINE =
      new IncidentFilter(List.of(), null, null, null, false, true, null);
  private static final String STEPS =
      """
      select new jp.yagura.incident.worklist.OpenStep(
        s.incidentId, s.stepId, s.owner, s.state, s.dueAt, s.actor, s.actorName)
      from Step s where s.incidentId in :ids and s.applies order by s.position""";
  private static final String PLAYBOOKS =
      "select i.id, i.playbookId from Incident i where i.id in :ids";

  private static final Comparator<Duty.Task> NOW_FIRST =
      Comparator.comparing((Duty.Task task) -> !task.first().isEmpty())
          .thenComparing(Duty.Task::dueAt, Comparator.nullsLast(Comparator.naturalOrder()));

  private final ListIncidents incidents;
  private final EntityManager entities;
  private final Playbooks playbooks;
  private final CurrentCaller caller;

  FindDuties(
      ListIncidents incidents, EntityManager entities, Playbooks playbooks, CurrentCaller caller) {
    this.incidents = incidents;
    this.entities = entities;
    this.playbooks = playbooks;
    this.caller = caller;
  }

  /** The incidents with the next target first, at most so many of them. */
  public List<Duty> find(int most) {
    List<IncidentRow> rows = incidents.page(MINE, IncidentSort.DUE, null, most).items();
    List<UUID> ids = rows.stream().map(IncidentRow::id).toList();
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<UUID, List<OpenStep>> steps =
        entities
            .createQuery(STEPS, OpenStep.class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(Collectors.groupingBy(OpenStep::incidentId));
    Map<UUID, FrozenPlaybook> books = books(ids);
    return rows.stream()
        .flatMap(
            row ->
                Stream.ofNullable(books.get(row.id()))
                    .map(book -> tasks(book, steps.getOrDefault(row.id(), List.of())))
                    .filter(tasks -> !tasks.isEmpty())
                    .map(tasks -> new Duty(row, tasks)))
        .toList();
  }

  private Map<UUID, FrozenPlaybook> books(List<UUID> ids) {
    return entities
        .createQuery(PLAYBOOKS, Object[].class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> playbooks.frozen((UUID) row[1])));
  }

  private List<Duty.Task> tasks(FrozenPlaybook book, List<OpenStep> lines) {
    String me = caller.subject();
    Set<String> owners = incidents.myRoles();
    Map<String, OpenStep> open =
        lines.stream()
            .filter(line -> !line.state().settled())
            .collect(Collectors.toMap(OpenStep::stepId, Function.identity()));
    return lines.stream()
        .filter(line -> open.containsKey(line.stepId()))
        .filter(line -> owners.contains(line.owner()) || taken(line, me))
        .flatMap(
            line -> book.step(line.stepId()).map(step -> task(step, line, open, book)).stream())
        .sorted(NOW_FIRST)
        .toList();
  }

  private Duty.Task task(
      PlaybookStep step, OpenStep line, Map<String, OpenStep> open, FrozenPlaybook book) {
    List<Text> first =
        step.requires().stream()
            .filter(open::containsKey)
            .flatMap(id -> book.step(id).stream())
            .map(PlaybookStep::title)
            .toList();
    boolean mine = taken(line, caller.subject());
    return new Duty.Task(
        step.id(),
        step.title(),
        line.dueAt(),
        first,
        mine,
        line.state() == StepState.STARTED && !mine ? line.actorName() : null);
  }

  private static boolean taken(OpenStep line, String me) {
    return line.state() == StepState.STARTED && me.equals(line.actor());
  }
}
