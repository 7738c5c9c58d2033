package jp.yagura.account.dailycheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.yagura.account.register.AccountView;
import jp.yagura.kit.access.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Reads what is to be looked at, and what was. */
@ApplicationScoped
class FindChecks {
  private static final int WEEKS = 5;
  private static final int DAYS = 35;

  private final CheckPlans plans;
  private final CheckQueries queries;
  private final CheckAccess access;
  private final CurrentCaller caller;
  private final Clock clock;

  FindChecks(
      CheckPlans plans,
      CheckQueries queries,
      CheckAccess access,
      CurrentCaller caller,
      Clock clock) {
    this.plans = plans;
    this.queries = queries;
    this.access = access;
    this.caller = caller;
    this.clock = clock;
  }

  /** The accounts that the caller may see; what is open first, and what is not due today last. */
  List<CheckRow> today() {
    LocalDate today = plans.today();
    Map<UUID, List<CheckDay>> days =
        queries.days(today.minusDays(DAYS), today).stream()
            .collect(Collectors.groupingBy(CheckDay::accountId));
    return plans.all().stream()
        .filter(it -> access.mayRead(it.account()))
        .map(it -> row(it, days.getOrDefault(it.account().id(), List.of()), today))
        .toList();
  }

  /** One account as it stands today. */
  CheckRow one(AccountView account) {
    LocalDate today = plans.today();
    return row(plans.planned(account), days(account), today);
  }

  /** The last five weeks of an account, the newest day first. */
  List<CheckDay> days(AccountView account) {
    LocalDate today = plans.today();
    return queries.days(today.minusDays(DAYS), today).stream()
        .filter(it -> it.accountId().equals(account.id()))
        .toList();
  }

  /** Divisions, each followed by its accounts; those that the caller may see. */
  List<CheckCoverage> coverage() {
    LocalDate monday = plans.today().with(DayOfWeek.MONDAY);
    Map<UUID, List<CheckDay>> days =
        queries.days(monday.minusWeeks(WEEKS - 1L), plans.today()).stream()
            .collect(Collectors.groupingBy(CheckDay::accountId));
    Map<String, List<CheckCoverage>> byDivision = new LinkedHashMap<>();
    plans.all().stream()
        .filter(it -> access.mayRead(it.account()))
        .filter(it -> it.rhythm() != CheckRhythm.NONE || days.containsKey(it.account().id()))
        .forEach(
            it ->
                byDivision
                    .computeIfAbsent(it.account().operatingDivision(), _ -> new ArrayList<>())
                    .add(
                        new CheckCoverage(
                            it.account().id(),
                            it.account().displayName(),
                            it.account().operatingDivision(),
                            weeks(days.getOrDefault(it.account().id(), List.of()), monday))));
    List<CheckCoverage> all = new ArrayList<>();
    byDivision.forEach(
        (division, accounts) -> {
          all.add(new CheckCoverage(null, division, division, sum(accounts)));
          all.addAll(accounts);
        });
    return all;
  }

  private List<CheckCoverage.Week> weeks(List<CheckDay> days, LocalDate monday) {
    Instant now = clock.instant();
    return IntStream.range(0, WEEKS)
        .mapToObj(
            back -> {
              LocalDate from = monday.minusWeeks(back);
              List<CheckDay> owed =
                  days.stream()
                      .filter(it -> it.day().with(DayOfWeek.MONDAY).equals(from))
                      .filter(it -> it.made() || !it.dueAt().isAfter(now))
                      .toList();
              int made = (int) owed.stream().filter(CheckDay::made).count();
              return new CheckCoverage.Week(from, owed.size(), made);
            })
        .toList();
  }

  private static List<CheckCoverage.Week> sum(List<CheckCoverage> accounts) {
    return IntStream.range(0, WEEKS)
        .mapToObj(
            week ->
                accounts.stream()
                    .map(it -> it.weeks().get(week))
                    .reduce(CheckCoverage.Week::and)
                    .orElseThrow())
        .toList();
  }

  private CheckRow row(CheckPlans.Planned it, List<CheckDay> days, LocalDate today) {
    AccountView account = it.account();
    CheckDay now = days.stream().filter(day -> day.day().equals(today)).findFirst().orElse(null);
    boolean made = now != null && now.made();
    boolean mayCheck = access.mayCheck(account);
    boolean mayUndo =
        mayCheck
            && now != null
            && made
            && (access.mayPlan(account) || caller.subject().equals(now.actor()));
    boolean due = plans.policy().dueOn(today, it.rhythm());
    return new CheckRow(
        account,
        it.rhythm(),
        it.campaign(),
        due,
        made ? now : null,
        since(days),
        mayCheck,
        mayUndo);
  }

  /** The first look that was missed since the last one that was made. */
  private static @Nullable Instant since(List<CheckDay> newestFirst) {
    Instant since = null;
    for (CheckDay day : newestFirst) {
      if (day.made()) {
        break;
      }
      if (day.missedAt() != null) {
        since = day.dueAt();
      }
    }
    return since;
  }
}
