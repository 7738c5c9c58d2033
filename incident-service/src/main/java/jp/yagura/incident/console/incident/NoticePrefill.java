package jp.yagura.incident.console.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.UUID;
import jp.yagura.incident.notice.NoticeReading;
import jp.yagura.incident.notice.NoticeView;
import org.jspecify.annotations.Nullable;

/**
 * Offers to record a publication in the step that it fulfils: time and address stand ready in its
 * form, and a person decides.
 */
@ApplicationScoped
class NoticePrefill {
  private final NoticeReading notices;

  NoticePrefill(NoticeReading notices) {
    this.notices = notices;
  }

  /**
   * Values for result fields, by step and field.
   *
   * @param noticeId the notice just published, or null for the last of the incident
   */
  Map<String, Map<String, String>> of(UUID incidentId, @Nullable UUID noticeId, UriInfo uri) {
    return notices.ofIncident(incidentId).stream()
        .filter(NoticeView::isPublic)
        .filter(notice -> noticeId == null || notice.id().equals(noticeId))
        .findFirst()
        .map(notice -> Map.of("SITE_NOTICE", values(notice, uri)))
        .orElse(Map.of());
  }

  private static Map<String, String> values(NoticeView notice, UriInfo uri) {
    String home = uri.getBaseUri().toString().replaceAll("/+$", "");
    String at = StepCards.local(notice.revisions().getFirst().publishedAt());
    return Map.of("publishedAt", at, "url", home + notice.path());
  }
}
