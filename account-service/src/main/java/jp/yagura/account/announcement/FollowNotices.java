package jp.yagura.account.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jp.yagura.contract.IncidentEvent;

/** Keeps which notices residents can read. */
@ApplicationScoped
public class FollowNotices {
  private final AnnouncementQueries queries;

  FollowNotices(AnnouncementQueries queries) {
    this.queries = queries;
  }

  /** Takes over what an event says of a notice; any other event changes nothing. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void follow(IncidentEvent event) {
    switch (event) {
      case IncidentEvent.NoticePublished published -> queries.published(published);
      case IncidentEvent.NoticeWithdrawn withdrawn -> queries.withdrawn(withdrawn);
      default -> {}
    }
  }
}
