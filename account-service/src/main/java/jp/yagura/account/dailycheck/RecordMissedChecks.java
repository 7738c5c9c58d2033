package jp.yagura.account.dailycheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yagura.account.duty.Duties;
import jp.yagura.account.duty.DutyKind;
import jp.yagura.account.duty.DutyRequest;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountView;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.words.Words;

/** Lays out the days on which accounts are looked at, and marks what nobody looked at in time. */
@ApplicationScoped
class RecordMissedChecks {
  /** Further back nothing is made up for: whoever stopped the service knows. */
  private static final int MOST_DAYS = 14;

  private static final Words WORDS = Words.of("dailycheck");
  private static final Duration WITHIN = Duration.ofDays(1);

  private final CheckPlans plans;
  private final CheckQueries queries;
  private final Duties duties;
  private final Clock clock;

  RecordMissedChecks(CheckPlans plans, CheckQueries queries, Duties duties, Clock clock) {
    this.plans = plans;
    this.queries = queries;
    this.duties = duties;
    this.clock = clock;
  }

  /** For the municipality in scope, in the current transaction. */
  void record() {
    LocalDate today = plans.today();
    CheckPolicy policy = plans.policy();
    List<CheckPlans.Planned> all = plans.all();
    LocalDate from =
        queries
            .lastDay()
            .map(last -> last.isBefore(today) ? last.plusDays(1) : today)
            .filter(day -> day.isAfter(today.minusDays(MOST_DAYS)))
            .orElse(today);
    from.datesUntil(today.plusDays(1))
        .forEach(
            day ->
                queries.layOut(
                    all.stream()
                        .filter(it -> policy.dueOn(day, it.rhythm()))
                        .filter(it -> !registered(it.account()).isAfter(day))
                        .map(it -> it.account().id())
                        .toList(),
                    day,
                    policy.due(day)));
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Map<UUID, AccountView> accounts =
        all.stream()
            .map(CheckPlans.Planned::account)
            .collect(Collectors.toMap(AccountView::id, Function.identity()));
    queries.claimMissed(now).stream()
        .map(CheckDay::accountId)
        .distinct()
        .flatMap(it -> Stream.ofNullable(accounts.get(it)))
        .sorted(Comparator.comparing(AccountView::id))
        .forEach(it -> ask(it, now));
  }

  /** The division is asked when one was missed, its head from the second in a row on. */
  private void ask(AccountView account, Instant now) {
    boolean again = queries.missedInARow(account.id()) > 1;
    duties.ask(
        new DutyRequest(
            DutyKind.DAILY_CHECK,
            new AccountId(account.id()),
            account.id(),
            WORDS.get("duty", Locale.JAPANESE, account.displayName()),
            again ? "head" : "staff",
            account.operatingDivision(),
            now.plus(WITHIN),
            "/accounts/daily-check"));
  }

  private static LocalDate registered(AccountView account) {
    return LocalDate.ofInstant(account.registeredAt(), Times.TOKYO);
  }
}
