package jp.yagura.notification.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yagura.notification.AlertId;
import jp.yagura.notification.post.ConfirmLinkQueries.NewLink;

/** Issues and finds one-time links. */
@ApplicationScoped
public class ConfirmLinks {
  private final ConfirmLinkQueries queries;
  private final ConfirmLinkSettings settings;
  private final Clock clock;

  ConfirmLinks(ConfirmLinkQueries queries, ConfirmLinkSettings settings, Clock clock) {
    this.queries = queries;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * A fresh link for each alert that wants a confirmation, inside the transaction that claims it.
   *
   * @return by alert id
   */
  Map<AlertId, ConfirmLink> issue(Collection<DueAlert> alerts) {
    Instant expiresAt = clock.instant().plus(settings.validFor());
    Map<AlertId, ConfirmLink> links = new HashMap<>();
    List<NewLink> rows = new ArrayList<>();
    for (DueAlert alert : alerts) {
      if (alert.kind().wantsConfirmation()) {
        ConfirmLink link = ConfirmLink.fresh();
        links.put(alert.alertId(), link);
        rows.add(new NewLink(link.hash(), alert.alertId(), alert.municipality(), expiresAt));
      }
    }
    queries.insert(rows);
    return links;
  }

  /** Where a link leads, used or expired or not; empty when there never was such a link. */
  public Optional<ConfirmLinkTarget> find(ConfirmLink link) {
    return queries.find(link.hash());
  }
}
