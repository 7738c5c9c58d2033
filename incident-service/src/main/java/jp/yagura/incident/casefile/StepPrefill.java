package jp.yagura.incident.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import jp.yagura.incident.notice.NoticeView;
import jp.yagura.incident.notice.ReadNotices;
import jp.yagura.kit.page.Times;
import org.jspecify.annotations.Nullable;

/**
 * Offers to record a publication in the step that it fulfils: time and address stand ready in its
 * form, and a person decides.
 */
@ApplicationScoped
public class StepPrefill {
  private final ReadNotices notices;

  StepPrefill(ReadNotices notices) {
    this.notices = notices;
  }

  /**
   * Values for result fields, by step and field.
   *
   * @param noticeId the notice just published, or null for the last of the incident
   */
  public Map<String, Map<String, String>> of(
      UUID incidentId, @Nullable UUID noticeId, UriInfo uri) {
    return notices.ofIncident(incidentId).stream()
        .filter(NoticeView::isPublic)
        .filter(notice -> noticeId == null || notice.id().equals(noticeId))
        .findFirst()
        .map(notice -> Map.of("SITE_NOTICE", values(notice, uri)))
        .orElse(Map.of());
  }

  private static Map<String, String> values(NoticeView notice, UriInfo uri) {
    String home = uri.getBaseUri().toString().replaceAll("/+$", "");
    String at = local(notice.revisions().getFirst().publishedAt());
    return Map.of("publishedAt", at, "url", home + notice.path());
  }

  /** A time as {@code datetime-local} wants it. */
  public static String local(Instant at) {
    return LocalDateTime.ofInstant(at, Times.TOKYO).truncatedTo(ChronoUnit.MINUTES).toString();
  }
}
