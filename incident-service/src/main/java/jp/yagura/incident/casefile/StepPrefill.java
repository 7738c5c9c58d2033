package jp.yagura.incident.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.NoticeId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.notice.NoticeStep;
import jp.yagura.incident.notice.NoticeView;
import jp.yagura.incident.notice.ReadNotices;
import jp.yagura.incident.platformrequest.FindSentRequests;
import jp.yagura.incident.presspack.PressStep;
import jp.yagura.kit.page.FormTime;
import org.jspecify.annotations.Nullable;

/**
 * Offers to record a publication, a request to a platform, or what the press was given, in the step
 * that it fulfils: time, address and number stand ready in its form, and a person decides.
 */
@ApplicationScoped
class StepPrefill {
  private final ReadNotices notices;
  private final NoticeStep step;
  private final IncidentAccess incidents;
  private final FindSentRequests requests;
  private final PressStep press;

  StepPrefill(
      ReadNotices notices,
      NoticeStep step,
      IncidentAccess incidents,
      FindSentRequests requests,
      PressStep press) {
    this.notices = notices;
    this.step = step;
    this.incidents = incidents;
    this.requests = requests;
    this.press = press;
  }

  /**
   * Values for result fields, by step and field.
   *
   * @param noticeId the notice just published, or null for the last of the incident
   * @param home scheme and host, as the reader knows them
   */
  Map<String, Map<String, String>> of(
      IncidentId incidentId, @Nullable NoticeId noticeId, String home) {
    Map<String, Map<String, String>> values =
        new HashMap<>(incidents.visible(incidentId).map(requests::prefill).orElse(Map.of()));
    values.putAll(incidents.visible(incidentId).map(press::prefill).orElse(Map.of()));
    values.putAll(published(incidentId, noticeId, home));
    return values;
  }

  private Map<String, Map<String, String>> published(
      IncidentId incidentId, @Nullable NoticeId noticeId, String home) {
    return notices.ofIncident(incidentId).stream()
        .filter(NoticeView::isPublic)
        .filter(notice -> noticeId == null || notice.id().equals(noticeId))
        .findFirst()
        .flatMap(
            notice ->
                incidents
                    .visible(incidentId)
                    .flatMap(incident -> step.in(incident.playbookId()))
                    .map(id -> Map.of(id, values(notice, home))))
        .orElse(Map.of());
  }

  private static Map<String, String> values(NoticeView notice, String home) {
    String at = FormTime.write(notice.revisions().getFirst().publishedAt());
    return Map.of("publishedAt", at, "url", home + notice.path());
  }
}
