package jp.yagura.notification.overview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.notification.AlertId;
import jp.yagura.notification.contacts.AddressBook;
import jp.yagura.notification.contacts.Recipient;
import jp.yagura.notification.dutycopy.DutyCopies;
import jp.yagura.notification.dutycopy.DutyFacts;
import jp.yagura.notification.incidentcopy.IncidentCopies;
import jp.yagura.notification.incidentcopy.IncidentFacts;
import jp.yagura.notification.post.AlertLog;
import jp.yagura.notification.post.AlertView;
import org.jspecify.annotations.Nullable;

/** The page of one alert to one recipient, with what can be done about it. */
@ApplicationScoped
class ShowAlert {
  private final AlertLog alerts;
  private final IncidentCopies incidents;
  private final DutyCopies duties;
  private final AddressBook book;
  private final Language language;

  ShowAlert(
      AlertLog alerts,
      IncidentCopies incidents,
      DutyCopies duties,
      AddressBook book,
      Language language) {
    this.alerts = alerts;
    this.incidents = incidents;
    this.duties = duties;
    this.book = book;
    this.language = language;
  }

  /**
   * What the page shows.
   *
   * @param present the contact's address when it is another one by now, else null
   * @param typed the reason that was typed
   * @param done what has just been done, or null
   */
  record Shown(
      AlertView alert,
      @Nullable IncidentFacts incident,
      @Nullable DutyFacts duty,
      @Nullable String present,
      String typed,
      @Nullable String done) {}

  @CheckedTemplate(basePath = "overview")
  static class Templates {
    static native TemplateInstance one(Shown s, FormErrors errors);
  }

  TemplateInstance page(AlertId id, FormErrors errors, String typed, @Nullable String done) {
    AlertView alert = alerts.find(id).orElseThrow(() -> Refused.notFound().exception());
    String present =
        book.present(alert.contactId())
            .map(Recipient::address)
            .filter(address -> !address.equals(alert.address()))
            .orElse(null);
    IncidentFacts incident = incidents.find(alert.incidentId()).orElse(null);
    DutyFacts duty = duties.find(alert.incidentId()).orElse(null);
    return Templates.one(new Shown(alert, incident, duty, present, typed, done), errors);
  }

  /** The page again, with what was refused; what was typed stays. */
  TemplateInstance refused(AlertId id, List<Refused> refusals, String typed) {
    return page(id, FormErrors.of(refusals, language.now()), typed, null);
  }
}
