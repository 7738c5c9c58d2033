package jp.yagura.incident.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.kit.page.Times;

/** The people of the municipality in scope who are known by name. */
@ApplicationScoped
public class KnownPeople {
  /** Who has not signed in for so many days is offered no more. A product default. */
  private static final int DAYS = 400;

  private final PersonQueries queries;
  private final Clock clock;

  KnownPeople(PersonQueries queries, Clock clock) {
    this.queries = queries;
    this.clock = clock;
  }

  /** Those who may see an incident, by division and name. */
  public List<Person> seeing(IncidentFacts incident) {
    LocalDate since = LocalDate.ofInstant(clock.instant(), Times.TOKYO).minusDays(DAYS);
    return queries.since(since).stream().filter(it -> it.sees(incident)).toList();
  }

  /** Somebody, by the id at the identity provider. */
  public Optional<Person> find(String subject) {
    return queries.find(subject);
  }
}
