package jp.yagura.notification.post;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.yagura.notification.incidentcopy.IncidentFacts;
import jp.yagura.notification.mail.Mail;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Turns an alert into a mail: Japanese first, an English part below for who wants it. */
@ApplicationScoped
public class WriteMail {
  private final String origin;

  WriteMail(@ConfigProperty(name = "yagura.public-url") String origin) {
    this.origin = origin.replaceAll("/+$", "");
  }

  @CheckedTemplate(basePath = "post")
  static class Templates {
    static native TemplateInstance text(MailPart m);

    static native TemplateInstance part(MailPart m);

    static native TemplateInstance frame(String subject, List<String> parts);
  }

  /**
   * The mail for one alert.
   *
   * @param token of the one-time link, or null when nothing is to be confirmed
   */
  public Mail write(DueAlert alert, IncidentFacts incident, @Nullable String token) {
    String subject = MailWords.subject(alert, incident);
    List<String> texts = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (Locale language : languages(alert)) {
      MailPart part = part(alert, incident, token, language);
      texts.add(Templates.text(part).setLocale(language).render());
      parts.add(Templates.part(part).setLocale(language).render());
    }
    return new Mail(
        alert.alertId() + "." + alert.resends(),
        alert.incidentId(),
        alert.address(),
        subject,
        String.join("\n----------------------------------------\n\n", texts),
        Templates.frame(subject, parts).render(),
        alert.kind().wantsConfirmation());
  }

  private static List<Locale> languages(DueAlert alert) {
    return alert.english() ? List.of(Locale.JAPANESE, Locale.ENGLISH) : List.of(Locale.JAPANESE);
  }

  private MailPart part(
      DueAlert alert, IncidentFacts incident, @Nullable String token, Locale language) {
    return new MailPart(
        alert.kind(),
        alert.kind().wantsConfirmation(),
        alert.recipient(),
        incident,
        MailWords.lead(alert, language),
        MailWords.signIn(incident.canSignIn(), language),
        alert.text(),
        token == null ? null : origin + "/ack/" + token,
        origin + (alert.kind().forReporter() ? "/reports" : "/incidents/" + incident.incidentId()));
  }
}
