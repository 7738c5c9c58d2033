package jp.yagura.notification.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import jp.yagura.notification.confirmation.OpenedLink.DeadEnd;
import jp.yagura.notification.confirmation.OpenedLink.Leads;
import jp.yagura.notification.confirmation.OpenedLink.Nowhere;
import jp.yagura.notification.post.ConfirmLink;
import jp.yagura.notification.post.ConfirmLinkTarget;
import jp.yagura.notification.post.ConfirmLinks;

/** Finds out where a one-time link leads; who guesses has to wait. */
@ApplicationScoped
class OpenLink {
  private final ConfirmLinks links;
  private final GuessLimit limit;
  private final Clock clock;

  OpenLink(ConfirmLinks links, GuessLimit limit, Clock clock) {
    this.links = links;
    this.limit = limit;
    this.clock = clock;
  }

  /**
   * Confirms nothing.
   *
   * @param address of the machine that asks
   */
  OpenedLink open(String token, String address) {
    if (limit.exhausted(address)) {
      return new Nowhere(DeadEnd.TOO_MANY_GUESSES);
    }
    Optional<ConfirmLinkTarget> target = links.find(new ConfirmLink(token));
    if (target.isEmpty()) {
      limit.missed(address);
      return new Nowhere(DeadEnd.UNKNOWN);
    }
    return target.get().expiresAt().isBefore(clock.instant())
        ? new Nowhere(DeadEnd.EXPIRED)
        : new Leads(target.get());
  }
}
