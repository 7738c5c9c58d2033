package jp.yagura.incident.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yagura.guideline.playbook.PlaybookStep;
import jp.yagura.guideline.wording.Text;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.playbook.FrozenPlaybook;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.incident.step.StepState;
import jp.yagura.kit.access.CurrentCaller;

/** Finds every open step that waits for the caller: of their role, or taken in hand by them. */
@ApplicationScoped
public class FindDuties {
  private static final IncidentFilter MINE =
      new IncidentFilter(List.of(), null, null, null, false, true, false, null);
  private static final Comparator<Duty.Task> NOW_FIRST =
      Comparator.comparing((Duty.Task task) -> !task.first().isEmpty())
          .thenComparing(Duty.Task::dueAt, Comparator.nullsLast(Comparator.naturalOrder()));

  private final ListIncidents incidents;
  private final WorklistQueries queries;
  private final Playbooks playbooks;
  private final CurrentCaller caller;

  FindDuties(
      ListIncidents incidents, WorklistQueries queries, Playbooks playbooks, CurrentCaller caller) {
    this.incidents = incidents;
    this.queries = queries;
    this.playbooks = playbooks;
    this.caller = caller;
  }

  /** The incidents with the next target first, at most so many of them. */
  public List<Duty> find(int most) {
    return of(incidents.page(MINE, IncidentSort.DUE, null, most).items());
  }

  /** Hands over all of them in that order, some at a time. */
  void each(Consumer<List<Duty>> take) {
    incidents.each(MINE, IncidentSort.DUE, rows -> take.accept(of(rows)));
  }

  private List<Duty> of(List<IncidentRow> rows) {
    List<IncidentId> ids = rows.stream().map(IncidentRow::id).toList();
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<IncidentId, List<ListedStep>> steps =
        queries.steps(ids).stream().collect(Collectors.groupingBy(ListedStep::incidentId));
    Map<IncidentId, FrozenPlaybook> books = books(ids);
    return rows.stream()
        .flatMap(
            row ->
                Stream.ofNullable(books.get(row.id()))
                    .map(book -> tasks(book, steps.getOrDefault(row.id(), List.of())))
                    .filter(tasks -> !tasks.isEmpty())
                    .map(tasks -> new Duty(row, tasks)))
        .toList();
  }

  private Map<IncidentId, FrozenPlaybook> books(List<IncidentId> ids) {
    return queries.playbooks(ids).stream()
        .collect(
            Collectors.toMap(
                WorklistQueries.Playbook::id, row -> playbooks.frozen(row.playbookId())));
  }

  private List<Duty.Task> tasks(FrozenPlaybook book, List<ListedStep> lines) {
    String me = caller.subject();
    Set<String> owners = incidents.myRoles();
    Map<String, ListedStep> open =
        lines.stream()
            .filter(line -> !line.state().settled())
            .collect(Collectors.toMap(ListedStep::stepId, Function.identity()));
    return lines.stream()
        .filter(line -> open.containsKey(line.stepId()))
        .filter(line -> owners.contains(line.owner()) || taken(line, me))
        .flatMap(
            line -> book.step(line.stepId()).map(step -> task(step, line, open, book)).stream())
        .sorted(NOW_FIRST)
        .toList();
  }

  private Duty.Task task(
      PlaybookStep step, ListedStep line, Map<String, ListedStep> open, FrozenPlaybook book) {
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

  private static boolean taken(ListedStep line, String me) {
    return line.state() == StepState.STARTED && me.equals(line.actor());
  }
}
