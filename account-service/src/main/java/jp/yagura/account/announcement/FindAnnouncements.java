package jp.yagura.account.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads which notices of the municipality in scope residents can read. */
@ApplicationScoped
public class FindAnnouncements {
  private final AnnouncementQueries queries;

  FindAnnouncements(AnnouncementQueries queries) {
    this.queries = queries;
  }

  /** By incident, the newest first. */
  public Map<UUID, List<Announcement>> byIncident() {
    return queries.readable().stream().collect(Collectors.groupingBy(Announcement::incidentId));
  }
}
