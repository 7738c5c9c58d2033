package jp.yagura.notification.confirmation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.refusal.Refused;
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

  /** Why a link leads nowhere. */
  enum Sorry {
    UNKNOWN(404),
    EXPIRED(410),
    WAIT(429);

    private final int status;

    Sorry(int status) {
      this.status = status;
    }
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
  Response alarm(UUID alertId, String token, boolean now) {
    AlertView alert = alerts.find(alertId).orElseThrow(() -> Refused.notFound().exception());
    IncidentFacts incident =
        incidents.find(alert.incidentId()).orElseThrow(() -> Refused.notFound().exception());
    return Response.ok(Templates.link(alert, incident, token, now).render()).build();
  }

  Response sorry(Sorry why) {
    ConfirmLinkMessages words =
        MessageBundles.get(
            ConfirmLinkMessages.class, language.english() ? Localized.Literal.of("en") : null);
    String title =
        switch (why) {
          case UNKNOWN -> words.unknown_title();
          case EXPIRED -> words.expired_title();
          case WAIT -> words.wait_title();
        };
    String text =
        switch (why) {
          case UNKNOWN -> words.unknown_text();
          case EXPIRED -> words.expired_text();
          case WAIT -> words.wait_text();
        };
    Response.ResponseBuilder answer =
        Response.status(why.status).entity(Templates.sorry(title, text).render());
    return why == Sorry.WAIT ? answer.header("Retry-After", "60").build() : answer.build();
  }
}
