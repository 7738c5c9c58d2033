package jp.yagura.incident.accountcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.yagura.contract.AccountEvent.SharedKeysFound;
import jp.yagura.contract.Actor;
import jp.yagura.contract.SharedKeyAccount;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.incident.JoinIncidents;
import jp.yagura.incident.timeline.Chronicle;

/** Asks for a check of each account that shares a key with a hijacked one, once in an incident. */
@ApplicationScoped
class AskForChecks {
  private final AccountChecks checks;
  private final JoinIncidents incidents;
  private final AccountCheckSettings settings;
  private final Chronicle chronicle;
  private final Clock clock;

  AskForChecks(
      AccountChecks checks,
      JoinIncidents incidents,
      AccountCheckSettings settings,
      Chronicle chronicle,
      Clock clock) {
    this.checks = checks;
    this.incidents = incidents;
    this.settings = settings;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /** In the transaction that heard of them. An incident that is over by now asks for nothing. */
  void ask(@Observes SharedKeysFound found) {
    Optional<IncidentId> id = incidents.goesOnAs(new IncidentId(found.incidentId()));
    Map<IncidentId, IncidentFacts> taken = incidents.take(id.stream().toList());
    taken.values().stream()
        .filter(incident -> !incident.stage().ended())
        .forEach(incident -> ask(incident, found.others()));
  }

  private void ask(IncidentFacts incident, List<SharedKeyAccount> others) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Set<UUID> subjects = new HashSet<>();
    Optional.ofNullable(incident.accountId()).ifPresent(subjects::add);
    incident.otherAccounts().forEach(it -> Optional.ofNullable(it.id()).ifPresent(subjects::add));
    others.stream()
        .filter(it -> !subjects.contains(it.accountId()))
        .forEach(it -> ask(incident, it, now));
  }

  private void ask(IncidentFacts incident, SharedKeyAccount other, Instant now) {
    Optional<AccountCheck> known = checks.of(incident.id(), other.accountId());
    if (known.isPresent()) {
      known.filter(AccountCheck::open).ifPresent(it -> it.shares(other.keys()));
      return;
    }
    var check = new AccountCheck(incident.id(), other, now, settings.within());
    checks.persistAndFlush(check);
    chronicle.record(check.asked(incident.summary()), Actor.SYSTEM);
  }
}
