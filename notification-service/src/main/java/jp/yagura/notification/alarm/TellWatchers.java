package jp.yagura.notification.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.yagura.contract.IncidentEvent.NoticePublished;
import jp.yagura.contract.PersonEvent.WatcherAdded;
import jp.yagura.contract.PersonEvent.WatcherRemoved;
import jp.yagura.notification.contacts.Recipient;
import jp.yagura.notification.incidentcopy.IncidentFacts;
import jp.yagura.notification.post.AlertReason;
import jp.yagura.notification.post.PlanAlerts;
import org.jspecify.annotations.Nullable;

/**
 * Tells those who watch an incident what becomes of it: one mail for each change, and none to an
 * address that is told of the same change by role or as the reporter.
 */
@ApplicationScoped
class TellWatchers {
  private final WatcherQueries watchers;
  private final ReporterQueries reporters;
  private final PlanAlerts alerts;

  TellWatchers(WatcherQueries watchers, ReporterQueries reporters, PlanAlerts alerts) {
    this.watchers = watchers;
    this.reporters = reporters;
    this.alerts = alerts;
  }

  void began(WatcherAdded event) {
    watchers.note(event);
  }

  void ended(WatcherRemoved event) {
    watchers.end(event);
  }

  /**
   * The incident is in another stage.
   *
   * @param stage by its wire name, such as {@code confirmed}
   * @param told addresses that are told of it anyway
   */
  void moved(
      IncidentFacts incident,
      String stage,
      @Nullable String words,
      Collection<String> told,
      Instant at) {
    tell(incident, AlertReason.watch(stage, stage + "@" + at, words, at), told, at);
  }

  /** It goes on after it was over. */
  void reopened(IncidentFacts incident, String reason, Collection<String> told, Instant at) {
    tell(incident, AlertReason.watch("reopened", "reopened@" + at, reason, at), told, at);
  }

  /** It goes on as another one; whoever reported hears so. */
  void joined(IncidentFacts incident, UUID into, String intoNumber, Instant at) {
    Set<String> told = new HashSet<>(reporters(incident.incidentId()));
    told.addAll(reporters(into));
    tell(incident, AlertReason.watch("joined", "joined@" + at, intoNumber, at), told, at);
  }

  /** It goes on by itself again; whoever reported hears so. */
  void separated(IncidentFacts incident, String fromNumber, Instant at) {
    tell(
        incident,
        AlertReason.watch("separated", "separated@" + at, fromNumber, at),
        reporters(incident.incidentId()),
        at);
  }

  /** Residents can read a notice, or a newer text of it. */
  void published(IncidentFacts incident, NoticePublished event) {
    String key = "published/" + event.noticeId() + "/" + event.revision();
    tell(
        incident,
        AlertReason.watch("published", key, event.title(), event.at()),
        List.of(),
        event.at());
  }

  /** Residents can read it no more. */
  void withdrawn(IncidentFacts incident, UUID noticeId, String reason, Instant at) {
    tell(
        incident,
        AlertReason.watch("withdrawn", "withdrawn/" + noticeId, reason, at),
        List.of(),
        at);
  }

  private List<String> reporters(UUID incidentId) {
    return reporters.of(incidentId).stream().map(ReporterQueries.Known::address).toList();
  }

  private void tell(
      IncidentFacts incident, AlertReason reason, Collection<String> told, Instant at) {
    List<Recipient> recipients =
        watchers.of(incident.incidentId(), incident.division(), at).stream()
            .filter(it -> !told.contains(it.address()))
            .map(it -> Recipient.person(it.name(), it.address()))
            .toList();
    if (!recipients.isEmpty()) {
      alerts.plan(incident.incidentId(), reason, recipients);
    }
  }
}
