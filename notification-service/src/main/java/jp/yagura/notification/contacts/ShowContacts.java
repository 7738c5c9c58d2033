package jp.yagura.notification.contacts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.calendar.OfficeCalendar;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.tenancy.CurrentMunicipality;
import org.jspecify.annotations.Nullable;

/** Puts the page of contacts together. */
@ApplicationScoped
class ShowContacts {
  /** How far ahead the page looks for days without anybody on duty. */
  private static final int DAYS_AHEAD = 14;

  private final Contacts contacts;
  private final Reachability reach;
  private final OfficeCalendar calendar;
  private final Asker asker;
  private final Clock clock;

  ShowContacts(
      Contacts contacts, Reachability reach, OfficeCalendar calendar, Asker asker, Clock clock) {
    this.contacts = contacts;
    this.reach = reach;
    this.calendar = calendar;
    this.asker = asker;
    this.clock = clock;
  }

  /** Who looks at the page. */
  @ApplicationScoped
  static class Asker {
    private final CurrentCaller caller;
    private final CurrentMunicipality municipality;
    private final Language language;

    Asker(CurrentCaller caller, CurrentMunicipality municipality, Language language) {
      this.caller = caller;
      this.municipality = municipality;
      this.language = language;
    }

    String municipality() {
      return municipality.required();
    }

    boolean english() {
      return language.english();
    }

    boolean mayKeep() {
      return caller.is(Role.ADMIN);
    }
  }

  @CheckedTemplate(basePath = "contacts")
  static class Templates {
    static native TemplateInstance list(ContactListPage p, FormErrors errors);
  }

  TemplateInstance page(@Nullable String done, @Nullable String said, FormErrors errors) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Times.TOKYO);
    List<ContactListPage.Section> sections =
        ContactRole.KEPT.stream()
            .map(role -> new ContactListPage.Section(role, contacts.listed(role)))
            .toList();
    ContactListPage.Office office =
        new ContactListPage.Office(calendar.hours(asker.municipality()), calendar.holidays(today));
    return Templates.list(
        new ContactListPage(
            sections,
            reach.within(DAYS_AHEAD),
            office,
            asker.mayKeep(),
            today,
            asker.english(),
            done,
            said),
        errors);
  }
}
