package jp.yagura.notification.confirmation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.words.Words;
import jp.yagura.notification.AlertId;
import jp.yagura.notification.confirmation.OpenedLink.DeadEnd;
import jp.yagura.notification.incidentcopy.IncidentCopies;
import jp.yagura.notification.incidentcopy.IncidentFacts;
import jp.yagura.notification.post.AlertLog;
import jp.yagura.notification.post.AlertView;

/**
 * What the confirm page looks like. Rendered at once, while the link's municipality is in scope.
 */
@ApplicationScoped
class ShowConfirmLink {
  private static final Words WORDS = Words.of("confirmlink");

  private final AlertLog alerts;
  private final IncidentCopies incidents;
  private final Language language;

  ShowConfirmLink(AlertLog alerts, IncidentCopies incidents, Language language) {
    this.alerts = alerts;
    this.incidents = incidents;
    this.language = language;
  }

  @CheckedTemplate(basePath = "confirmation")
  static class Templates {
    static native TemplateInstance link(
        AlertView alert, IncidentFacts incident, String token, boolean now);

    static native TemplateInstance sorry(String title, String text);
  }

  /**
   * The alarm, or who has confirmed it.
   *
   * @param now whether this reader has just confirmed it
   */
  String alarm(AlertId alertId, String token, boolean now) {
    AlertView alert = alerts.find(alertId).orElseThrow(() -> Refused.notFound().exception());
    IncidentFacts incident =
        incidents.find(alert.incidentId()).orElseThrow(() -> Refused.notFound().exception());
    return Templates.link(alert, incident, token, now).render();
  }

  String sorry(DeadEnd why) {
    return switch (why) {
      case UNKNOWN -> sorry("unknown_title", "unknown_text");
      case EXPIRED -> sorry("expired_title", "expired_text");
      case TOO_MANY_GUESSES -> sorry("wait_title", "wait_text");
    };
  }

  private String sorry(String title, String text) {
    Locale now = language.now();
    return Templates.sorry(WORDS.get(title, now), WORDS.get(text, now)).render();
  }
}
