package jp.yagura.notification.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yagura.kit.paging.Cursor;
import jp.yagura.kit.paging.Page;
import jp.yagura.kit.web.WireNames;
import jp.yagura.notification.dutycopy.DutyCopies;
import jp.yagura.notification.escalation.UnconfirmedAlarms;
import jp.yagura.notification.incidentcopy.IncidentCopies;
import jp.yagura.notification.incidentcopy.IncidentFacts;
import jp.yagura.notification.post.AlertFilter;
import jp.yagura.notification.post.AlertLog;
import jp.yagura.notification.post.AlertState;
import jp.yagura.notification.post.AlertView;
import org.jspecify.annotations.Nullable;

/** One page of alerts, put together by incident. */
@ApplicationScoped
class ListAlerts {
  private static final int ROWS = 50;

  private final AlertLog alerts;
  private final IncidentCopies incidents;
  private final DutyCopies duties;
  private final UnconfirmedAlarms unanswered;

  ListAlerts(
      AlertLog alerts, IncidentCopies incidents, DutyCopies duties, UnconfirmedAlarms unanswered) {
    this.alerts = alerts;
    this.incidents = incidents;
    this.duties = duties;
    this.unanswered = unanswered;
  }

  /**
   * What the page shows.
   *
   * @param unknown whether a number was asked for that no incident has
   */
  record Listed(List<AlertGroup> groups, @Nullable String next, boolean unknown) {}

  Listed list(AlertListQuery query) {
    String number = TypedText.number(query.number());
    Optional<IncidentFacts> numbered =
        number == null ? Optional.empty() : incidents.numbered(number);
    if (number != null && numbered.isEmpty()) {
      return new Listed(List.of(), null, true);
    }
    UUID wanted =
        numbered
            .map(IncidentFacts::incidentId)
            .orElseGet(() -> TypedText.incident(query.incident()));
    AlertState state = WireNames.parameter(AlertState.class, "state", query.state());
    var filter = new AlertFilter(wanted, state, TypedText.recipient(query.recipient()));
    Page<AlertView> page = alerts.page(filter, Cursor.parse(query.cursor()), ROWS);
    Set<UUID> ids = page.items().stream().map(AlertView::incidentId).collect(Collectors.toSet());
    return new Listed(
        AlertGroup.of(page.items(), incidents.find(ids), duties.find(ids), unanswered.of(ids)),
        page.next(),
        false);
  }
}
