package jp.yagura.incident.timeline;

import java.time.Instant;
import java.util.Map;
import jp.yagura.contract.Addressee;
import jp.yagura.contract.IncidentEvent;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.contract.PersonEvent;
import jp.yagura.incident.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants to hear what becomes of an incident, or no more of it. It is no part of the
 * incident's story: auditors read it, and the other services are told.
 */
public sealed interface WatchChange extends Change {
  IncidentSummary incident();

  @Override
  default IncidentId incidentId() {
    return new IncidentId(incident().incidentId());
  }

  /** What the audit log calls it. */
  String action();

  /** What the other services are told. */
  IncidentEvent event();

  /** For the audit log. */
  Map<String, String> details();

  /**
   * It began.
   *
   * @param onlyOf the division whose incidents the person may see; null for all
   */
  record Began(IncidentSummary incident, Addressee watcher, @Nullable String onlyOf, Instant at)
      implements WatchChange {
    @Override
    public String action() {
      return "watching-began";
    }

    @Override
    public IncidentEvent event() {
      return new PersonEvent.WatcherAdded(incident, watcher, onlyOf, at);
    }

    @Override
    public Map<String, String> details() {
      return Map.of("watcher", watcher.subject(), "name", watcher.name());
    }
  }

  /** It ended. */
  record Ended(IncidentSummary incident, String watcher, Instant at) implements WatchChange {
    @Override
    public String action() {
      return "watching-ended";
    }

    @Override
    public IncidentEvent event() {
      return new PersonEvent.WatcherRemoved(incident, watcher, at);
    }

    @Override
    public Map<String, String> details() {
      return Map.of("watcher", watcher);
    }
  }
}
