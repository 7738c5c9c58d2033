package jp.yagura.incident.watcher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.kit.access.CurrentCaller;

/** Who watches an incident. In templates: {@code inject:watchers.of(incident)}. */
@Named("watchers")
@ApplicationScoped
public class ReadWatchers {
  private final WatcherQueries watchers;
  private final IncidentAccess incidents;
  private final CurrentCaller caller;

  ReadWatchers(WatcherQueries watchers, IncidentAccess incidents, CurrentCaller caller) {
    this.watchers = watchers;
    this.incidents = incidents;
    this.caller = caller;
  }

  /**
   * The watchers for a page.
   *
   * @param mine whether the reader is among them
   */
  public record Card(List<Watcher> watchers, boolean mine) {}

  /** Those of an incident that the reader sees. */
  public Card of(IncidentFacts incident) {
    List<Watcher> all = watchers.of(incident.id());
    String me = caller.subject();
    return new Card(all, all.stream().anyMatch(it -> it.subject().equals(me)));
  }

  /** All of an incident; empty when the caller may not see it. */
  Optional<List<Watcher>> all(IncidentId id) {
    return incidents.visible(id).map(_ -> watchers.of(id));
  }
}
