package jp.yagura.account.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.kit.page.Times;

/** Counts by division who has read the version in force within the time for which that holds. */
@ApplicationScoped
class CountAcknowledgements {
  private final AcknowledgementQueries queries;
  private final FindAccounts accounts;
  private final AcknowledgementSettings settings;
  private final Clock clock;

  CountAcknowledgements(
      AcknowledgementQueries queries,
      FindAccounts accounts,
      AcknowledgementSettings settings,
      Clock clock) {
    this.queries = queries;
    this.accounts = accounts;
    this.settings = settings;
    this.clock = clock;
  }

  /** Of divisions that run accounts, that said how many they are, or of which somebody read it. */
  List<DivisionCoverage> coverage(PersonalRules rules) {
    Instant from = clock.instant().atZone(Times.TOKYO).minus(settings.every()).toInstant();
    Map<String, List<Acknowledgement>> people =
        queries.since(rules.profile().version(), from).stream()
            .collect(
                Collectors.groupingBy(
                    Acknowledgement::division, TreeMap::new, Collectors.toList()));
    Map<String, AcknowledgingDivision> known =
        queries.divisions().stream()
            .collect(Collectors.toMap(AcknowledgingDivision::division, it -> it));
    TreeSet<String> divisions = new TreeSet<>(accounts.divisions());
    divisions.addAll(known.keySet());
    divisions.addAll(people.keySet());
    List<DivisionCoverage> all = new ArrayList<>();
    for (String division : divisions) {
      AcknowledgingDivision said = known.get(division);
      all.add(
          new DivisionCoverage(
              division,
              said == null ? null : said.staff(),
              said == null ? null : said.askedUntil(),
              people.getOrDefault(division, List.of())));
    }
    return all;
  }
}
