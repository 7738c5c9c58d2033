package jp.yagura.notification.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
  Map<UUID, ConfirmLink> issue(Collection<DueAlert> alerts) {
    Instant expiresAt = clock.instant().plus(settings.validFor());
    List<NewLink> fresh =
        alerts.stream()
            .filter(alert -> alert.kind().wantsConfirmation())
            .map(alert -> new ConfirmLinkTarget(alert.alertId(), alert.municipality(), expiresAt))
            .map(target -> new NewLink(ConfirmLink.fresh(), target))
            .toList();
    queries.insert(fresh);
    return fresh.stream().collect(Collectors.toMap(link -> link.target().alertId(), NewLink::link));
  }

  /** Where a link leads, used or expired or not; empty when there never was such a link. */
  public Optional<ConfirmLinkTarget> find(ConfirmLink link) {
    return queries.find(link);
  }
}
