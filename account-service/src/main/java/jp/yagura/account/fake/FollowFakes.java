package jp.yagura.account.fake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import jp.yagura.account.fake.FakeQueries.Suspect;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.account.register.Profiles;
import jp.yagura.contract.IncidentEvent;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.contract.ReportedFake;
import jp.yagura.profile.ProfileReader;
import jp.yagura.profile.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Keeps which accounts pose as official ones: what an incident of such a kind is about, once it is
 * confirmed. Where a report names the official account that is imitated, the profiles that it links
 * to are the fakes; posts and other pages are not.
 */
@ApplicationScoped
public class FollowFakes {
  private static final Set<String> CONFIRMED =
      Set.of("confirmed", "contained", "recovered", "closed");
  private static final Set<String> GONE = Set.of("recovered", "closed");

  private final FakeQueries queries;
  private final GuidelineBook book;
  private final FindAccounts accounts;
  private final Profiles profiles;
  private final Clock clock;

  FollowFakes(
      FakeQueries queries,
      GuidelineBook book,
      FindAccounts accounts,
      Profiles profiles,
      Clock clock) {
    this.queries = queries;
    this.book = book;
    this.accounts = accounts;
    this.profiles = profiles;
    this.clock = clock;
  }

  /** Takes over what an event says of its incident. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void follow(IncidentEvent event) {
    IncidentSummary incident = event.incident();
    String reported = incident.accountId() == null ? account(incident) : null;
    List<String> listed =
        incident.fakes().stream()
            .filter(ReportedFake::confirmed)
            .map(ReportedFake::address)
            .toList();
    queries.forgetOtherAccount(incident.incidentId(), reported);
    queries.forgetUnlisted(incident.incidentId(), listed);
    boolean ofFakes = ofFakes(incident);
    if (!ofFakes && listed.isEmpty()) {
      return;
    }
    listed.forEach(it -> queries.note(new Suspect(incident.incidentId(), it, null, false, true)));
    if (ofFakes && reported != null) {
      queries.note(new Suspect(incident.incidentId(), reported, incident.platform(), true, false));
    } else if (!ofFakes) {
      queries.forgetOtherAccount(incident.incidentId(), null);
    } else if (event instanceof IncidentEvent.IncidentReported report) {
      report.links().stream().filter(this::strangersProfile).forEach(link -> note(incident, link));
    }
    queries.becomes(
        incident.incidentId(),
        CONFIRMED.contains(incident.stage()),
        GONE.contains(incident.stage()),
        at(event),
        incident.version());
  }

  private void note(IncidentSummary incident, String link) {
    queries.note(new Suspect(incident.incidentId(), link, null, false, false));
  }

  private boolean ofFakes(IncidentSummary incident) {
    return incident.kinds().stream()
        .anyMatch(kind -> book.fakeExists(incident.municipality(), kind));
  }

  /** What the incident is about, when that names an account. */
  private static @Nullable String account(IncidentSummary incident) {
    String label = incident.accountLabel();
    return ProfileReader.read(label).addressKey() != null || label.startsWith("@") ? label : null;
  }

  private boolean strangersProfile(String link) {
    Reference named = ProfileReader.read(link);
    return named instanceof Reference.Profile
        && accounts.all().stream().noneMatch(account -> profiles.names(named, account));
  }

  private Instant at(IncidentEvent event) {
    return event instanceof IncidentEvent.IncidentConfirmed confirmed
        ? confirmed.at()
        : clock.instant();
  }
}
