package jp.yagura.incident.timeline;

import java.time.Instant;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.NoticeId;
import org.jspecify.annotations.Nullable;

/** What was done with a notice to residents. */
public sealed interface NoticeChange extends Change {

  NoticeName notice();

  @Override
  default IncidentId incidentId() {
    return notice().incidentId();
  }

  @Override
  default Instant at() {
    return notice().changedAt();
  }

  /**
   * A notice as an entry names it, after the change.
   *
   * @param titleEn null when it has no English text
   * @param revision how often it was published, this time included
   */
  record NoticeName(
      NoticeId id,
      IncidentId incidentId,
      String title,
      @Nullable String titleEn,
      int revision,
      Instant changedAt) {}

  record Drafted(NoticeName notice) implements NoticeChange {}

  record Rewritten(NoticeName notice) implements NoticeChange {}

  /** Somebody else than its author approved it, or the guideline wants nobody else to. */
  record Approved(NoticeName notice) implements NoticeChange {}

  /** Its author approved it, because nobody else could. */
  record ApprovedAlone(NoticeName notice, String reason) implements NoticeChange {}

  /**
   * Residents read it now.
   *
   * @param path of the public page on the common origin
   */
  record Published(NoticeName notice, IncidentSummary incident, String path)
      implements NoticeChange {}

  /**
   * Residents were promised a further notice by now, and none came.
   *
   * @param promisedAt when it was promised for
   * @param times how often that was told, this time included
   * @param head whether the head of PR is told too
   */
  record UpdateOverdue(
      NoticeName notice,
      IncidentSummary incident,
      Instant promisedAt,
      int times,
      boolean head,
      Instant at)
      implements NoticeChange {
    /** The one that owes it, which goes on as another than the notice was written for. */
    @Override
    public IncidentId incidentId() {
      return new IncidentId(incident.incidentId());
    }
  }

  /**
   * It was withdrawn.
   *
   * @param incident null when residents never read it, so that nobody need be told
   */
  record Withdrawn(NoticeName notice, @Nullable IncidentSummary incident, String reason)
      implements NoticeChange {}
}
