package jp.yagura.incident.presspack;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.yagura.guideline.playbook.IncidentKind;
import jp.yagura.guideline.wording.Contact;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.guideline.wording.Text;
import jp.yagura.incident.document.MadeDocument;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.incident.Stage;
import jp.yagura.incident.incident.Subjects;
import jp.yagura.incident.notice.NoticeState;
import jp.yagura.incident.notice.NoticeView;
import jp.yagura.incident.playbook.FrozenPlaybook;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.incident.registercopy.AccountView;
import jp.yagura.incident.registercopy.FindAccount;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.tenancy.MunicipalityNames;
import jp.yagura.kit.words.Words;
import org.jspecify.annotations.Nullable;

/** Makes the material for the press from a notice and what the case knows. */
@ApplicationScoped
class MakePressPack {
  private static final Words WORDS = Words.of("press");

  private final FindAccount accounts;
  private final Playbooks playbooks;
  private final MunicipalityNames names;
  private final Clock clock;

  MakePressPack(FindAccount accounts, Playbooks playbooks, MunicipalityNames names, Clock clock) {
    this.accounts = accounts;
    this.playbooks = playbooks;
    this.names = names;
    this.clock = clock;
  }

  /**
   * The material; refused for a notice that was taken back.
   *
   * @param home scheme and host, as the reader knows them
   */
  Outcome<MadeDocument> make(
      IncidentFacts incident, NoticeView notice, String home, Locale reader) {
    if (notice.state() == NoticeState.WITHDRAWN) {
      return Outcome.refused(Refused.conflict("press-notice-withdrawn"));
    }
    Locale language =
        Locale.ENGLISH.equals(reader) && notice.text().hasEnglish()
            ? Locale.ENGLISH
            : Locale.JAPANESE;
    PressFacts facts = facts(incident, notice, home, language);
    String name = WORDS.get("file", language) + "_" + incident.number();
    String plain = "press-" + incident.number();
    String mark = facts.draft() ? "_" + WORDS.get("file_draft", language) : "";
    return Outcome.done(
        new MadeDocument(
            incident.id(),
            "press-pack",
            notice.id().value(),
            PressPack.of(facts, language),
            name + mark,
            plain + (facts.draft() ? "-draft" : "")));
  }

  private PressFacts facts(
      IncidentFacts incident, NoticeView notice, String home, Locale language) {
    FrozenPlaybook playbook = playbooks.frozen(incident.playbookId());
    Text division = playbooks.division(OwnerRole.PR).orElseGet(() -> playbook.owner(OwnerRole.PR));
    @Nullable Contact contact = playbooks.contact().orElse(null);
    return new PressFacts(
        notice.text(),
        notice.state() == NoticeState.DRAFT || notice.state() == NoticeState.REVISING,
        day(notice),
        names.name(incident.municipality(), language).orElse(incident.municipality()),
        Locale.ENGLISH.equals(language) ? division.en() : division.ja(),
        notice.author(),
        contact == null ? null : contact.phone(),
        contact == null ? null : contact.fax(),
        contact == null ? null : contact.mail(),
        notice.isPublic() ? home + notice.path() : null,
        known(incident),
        confirmed(incident, playbook));
  }

  private Instant day(NoticeView notice) {
    return notice.state() == NoticeState.PUBLISHED
        ? notice.revisions().getLast().publishedAt()
        : clock.instant();
  }

  private List<AccountView> known(IncidentFacts incident) {
    return Stream.concat(
            Stream.ofNullable(incident.accountId()),
            incident.otherAccounts().stream().map(Subjects.Account::id))
        .flatMap(id -> Stream.ofNullable(id).flatMap(it -> accounts.byId(it).stream()))
        .toList();
  }

  /** To call an account a fake before anybody looked would hurt whoever it belongs to. */
  private static List<String> confirmed(IncidentFacts incident, FrozenPlaybook playbook) {
    if (incident.stage() == Stage.REPORTED || incident.stage() == Stage.DISMISSED) {
      return List.of();
    }
    boolean fakeExists =
        playbook.playbook().kind(incident.kind()).map(IncidentKind::fakeExists).orElse(false);
    List<String> unseen =
        incident.subjects().fakes().stream()
            .filter(fake -> !fake.confirmed())
            .map(Subjects.Fake::address)
            .toList();
    return incident.fakes(fakeExists).stream().filter(it -> !unseen.contains(it)).toList();
  }
}
