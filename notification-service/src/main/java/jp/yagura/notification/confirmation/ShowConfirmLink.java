package jp.yagura.notification.confirmation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.refusal.Refused;
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
  String alarm(UUID alertId, String token, boolean now) {
    AlertView alert = alerts.find(alertId).orElseThrow(() -> Refused.notFound().exception());
    IncidentFacts incident =
        incidents.find(alert.incidentId()).orElseThrow(() -> Refused.notFound().exception());
    return Templates.link(alert, incident, token, now).render();
  }

  String sorry(DeadEnd why) {
    ConfirmLinkMessages words =
        MessageBundles.get(
            ConfirmLinkMessages.class, language.english() ? Localized.Literal.of("en") : null);
    return switch (why) {
      case UNKNOWN -> Templates.sorry(words.unknown_title(), words.unknown_text()).render();
      case EXPIRED -> Templates.sorry(words.expired_title(), words.expired_text()).render();
      case TOO_MANY_GUESSES -> Templates.sorry(words.wait_title(), words.wait_text()).render();
    };
  }
}
