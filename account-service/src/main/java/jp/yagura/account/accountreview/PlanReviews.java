package jp.yagura.account.accountreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yagura.account.duty.Duties;
import jp.yagura.account.duty.DutyKind;
import jp.yagura.account.duty.DutyRequest;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;

/**
 * Keeps a schedule for each review of each account, and asks its owner in time. An account is first
 * looked at one interval after it was first seen here, so that nothing is late on the first day.
 */
@ApplicationScoped
class PlanReviews {
  private final FindAccounts accounts;
  private final ReviewItems items;
  private final ReviewSchedules schedules;
  private final Duties duties;
  private final GuidelineBook book;

  PlanReviews(
      FindAccounts accounts,
      ReviewItems items,
      ReviewSchedules schedules,
      Duties duties,
      GuidelineBook book) {
    this.accounts = accounts;
    this.items = items;
    this.schedules = schedules;
    this.duties = duties;
    this.book = book;
  }

  /** For all accounts of the municipality in scope, in the current transaction. */
  void planAll() {
    Map<UUID, List<ReviewSchedule>> known =
        schedules.listAll().stream().collect(Collectors.groupingBy(ReviewSchedule::accountId));
    for (AccountView account : accounts.all()) {
      plan(account, known.getOrDefault(account.id(), List.of()));
    }
  }

  /** For one account, in the current transaction. */
  void plan(AccountView account) {
    plan(account, schedules.of(account.id()));
  }

  private void plan(AccountView account, List<ReviewSchedule> planned) {
    Map<String, ReviewSchedule> known =
        planned.stream().collect(Collectors.toMap(ReviewSchedule::review, Function.identity()));
    List<ReviewItem> wanted =
        account.state() == AccountState.RETIRED ? List.of() : items.of(account);
    for (ReviewItem item : wanted) {
      ReviewSchedule schedule = known.remove(item.id());
      if (schedule == null) {
        schedule = new ReviewSchedule(account.id(), item.id(), first(item));
        schedules.persist(schedule);
      }
      ask(account, item, schedule);
    }
    // what nobody asks for any more
    for (ReviewSchedule over : known.values()) {
      for (DutyKind kind : DutyKind.values()) {
        duties.withdraw(kind, over.id());
      }
      schedules.delete(over);
    }
  }

  private LocalDate first(ReviewItem item) {
    LocalDate first = item.first();
    return first == null ? book.today().plus(item.every()) : first;
  }

  private void ask(AccountView account, ReviewItem item, ReviewSchedule schedule) {
    if (book.today().isBefore(item.askedFrom(schedule.nextOn()))) {
      return;
    }
    String cite = item.cite() == null ? "" : "（" + item.cite() + "）";
    boolean division = item.owner().equals("head");
    String who = item.owner() + (division ? " " + account.operatingDivision() : "");
    if (!schedule.toAsk(who)) {
      return;
    }
    duties.ask(
        new DutyRequest(
            item.kind(),
            new AccountId(account.id()),
            schedule.id(),
            item.text().in(Locale.JAPANESE) + cite,
            item.owner(),
            division ? account.operatingDivision() : null,
            DutyRequest.endOf(schedule.nextOn()),
            item.path(account.id())));
  }
}
