package jp.yagura.notification.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Deletes one-time links that expired long ago, of all municipalities. Who confirmed, and when,
 * stands in the alert and in the audit log and stays.
 */
@ApplicationScoped
class DeleteExpiredLinks {
  private final ConfirmLinkQueries links;
  private final ConfirmLinkSettings settings;
  private final Clock clock;

  DeleteExpiredLinks(ConfirmLinkQueries links, ConfirmLinkSettings settings, Clock clock) {
    this.links = links;
    this.settings = settings;
    this.clock = clock;
  }

  /** Two replicas at once delete each row once. */
  @Transactional
  public void delete() {
    links.deleteExpired(clock.instant().minus(settings.keepFor()));
  }
}
