package jp.yagura.incident.officialreport;

import java.util.List;
import java.util.stream.Stream;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.incident.Subjects;
import jp.yagura.incident.registercopy.AccountView;
import jp.yagura.incident.registercopy.PlatformNames;

/** Which accounts and fakes an incident is about, as lines. */
final class CaseSubjects {
  private CaseSubjects() {}

  static List<String> accounts(CaseFacts facts) {
    IncidentFacts incident = facts.incident();
    AccountView known = facts.view().account();
    String own =
        known == null
            ? incident.accountLabel()
            : known.displayName()
                + "（"
                + PlatformNames.label(known.platform())
                + " "
                + known.shownHandle()
                + "）";
    return Stream.concat(
            Stream.of(own), incident.otherAccounts().stream().map(Subjects.Account::label))
        .toList();
  }

  /** With a mark at those that nobody has looked at. */
  static List<String> fakes(CaseFacts facts, ReportLanguage language) {
    IncidentFacts incident = facts.incident();
    List<String> unseen =
        incident.subjects().fakes().stream()
            .filter(fake -> !fake.confirmed())
            .map(Subjects.Fake::address)
            .toList();
    return incident.fakes(facts.fakeExists()).stream()
        .map(it -> unseen.contains(it) ? it + " " + language.say("unseen") : it)
        .toList();
  }
}
