package jp.yagura.incident.drill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import jp.yagura.guideline.wording.Text;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.casefile.IncidentView;
import jp.yagura.incident.casefile.ReadIncident;
import jp.yagura.incident.casefile.ReadTimeline;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.step.Checklist;
import jp.yagura.kit.paging.Page;

/** Drills as people see them. In templates: {@code inject:drills.of(incident)}. */
@Named("drills")
@ApplicationScoped
public class ReadDrill {
  private static final int MOST = 1000;

  private final Drills drills;
  private final DrillInjects injects;
  private final Scenarios scenarios;
  private final ReadIncident incidents;
  private final ReadTimeline timeline;
  private final Checklist checklist;
  private final PlayerPolicy players;

  ReadDrill(
      Drills drills,
      DrillInjects injects,
      Scenarios scenarios,
      ReadIncident incidents,
      ReadTimeline timeline,
      Checklist checklist,
      PlayerPolicy players) {
    this.drills = drills;
    this.injects = injects;
    this.scenarios = scenarios;
    this.incidents = incidents;
    this.timeline = timeline;
    this.checklist = checklist;
    this.players = players;
  }

  /** Empty when there is none that the caller may see, also for an incident that is real. */
  @Transactional
  Optional<DrillView> find(IncidentId id) {
    return incidents
        .read(id)
        .flatMap(view -> drills.findByIdOptional(id).map(drill -> view(view, drill)));
  }

  private DrillView view(IncidentView view, Drill drill) {
    IncidentId id = view.facts().id();
    List<DrillInjectView> all = injects.of(id).stream().map(DrillInject::view).toList();
    return new DrillView(
        view.facts(),
        drill.facts(),
        title(drill.facts().scenario()),
        shown(all),
        DrillScore.of(
            view,
            checklist.targets(view.facts()),
            timeline.page(id, null, MOST).map(Page::items).orElse(List.of()),
            all));
  }

  private List<DrillInjectView> shown(List<DrillInjectView> all) {
    return players.runs() ? all : all.stream().filter(DrillInjectView::isGiven).toList();
  }

  /** What a drill plays, in words. */
  Text title(String scenario) {
    return scenarios
        .byId(scenario)
        .map(Scenario::title)
        .orElseGet(() -> new Text(scenario, scenario));
  }

  /** What the players were told in a drill, for its incident's page. */
  @Transactional
  public List<DrillInjectView> of(IncidentFacts incident) {
    return injects.of(incident.id()).stream()
        .map(DrillInject::view)
        .filter(DrillInjectView::isGiven)
        .toList();
  }
}
