package jp.yagura.account.accountreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.account.duty.Duties;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.Chronicle;
import jp.yagura.contract.Actor;
import jp.yagura.guideline.account.Closing;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Writes down what came of a review, and when the next one is. */
@ApplicationScoped
class RecordReview {
  private final ReviewAccess access;
  private final ReviewItems items;
  private final ReviewSchedules schedules;
  private final ReviewQueries queries;
  private final PlanReviews plan;
  private final Duties duties;
  private final GuidelineBook book;
  private final Chronicle chronicle;
  private final Clock clock;

  RecordReview(
      ReviewAccess access,
      ReviewItems items,
      ReviewSchedules schedules,
      ReviewQueries queries,
      PlanReviews plan,
      Duties duties,
      GuidelineBook book,
      Chronicle chronicle,
      Clock clock) {
    this.access = access;
    this.items = items;
    this.schedules = schedules;
    this.queries = queries;
    this.plan = plan;
    this.duties = duties;
    this.book = book;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /**
   * Writes it down; ends the request where there is no such review, or the caller is not its owner.
   *
   * @param language in which refusals call the fields
   */
  @Transactional
  Outcome<ReviewOutcome> record(
      AccountId id, String review, IfMatch ifMatch, ReviewEntry entry, Actor by, Locale language) {
    AccountView account = access.readable(id);
    ReviewItem item = items.one(account, review).orElseThrow(() -> Refused.notFound().exception());
    access.requireWrite(account, item);
    if (item.page() != null) {
      return Outcome.refused(Refused.conflict("review-on-its-page", item.path(account.id())));
    }
    plan.plan(account);
    schedules.flush();
    ReviewSchedule schedule = schedules.hold(account.id(), review).orElseThrow();
    Optional<Refused> stale = ifMatch.refuses(schedule.version());
    if (stale.isPresent()) {
      return Outcome.refused(stale.get());
    }
    LocalDate today = book.today();
    List<Refused> wrong = ReviewRules.refusals(entry, item, criteria(account), today, language);
    if (!wrong.isEmpty()) {
      return Outcome.refused(wrong);
    }
    LocalDate next = next(entry, item, today);
    ReviewOutcome outcome = outcome(account, review, entry, next, by);
    queries.add(outcome);
    schedule.reviewed(next);
    schedules.flush();
    duties.done(item.kind(), schedule.id(), by, entry.words());
    chronicle.note(ReviewNotes.reviewed(account.id(), review, outcome), by);
    return Outcome.done(outcome);
  }

  /** By which the guideline has accounts closed. */
  List<Closing.Criterion> criteria(AccountView account) {
    return book.inForce(account.municipality())
        .map(it -> it.closing().criteria())
        .orElse(List.of());
  }

  /** The usual time after it; after the last post where that is asked for. */
  private static LocalDate next(ReviewEntry entry, ReviewItem item, LocalDate today) {
    LocalDate chosen = entry.nextOn();
    if (chosen != null) {
      return chosen;
    }
    LocalDate last = item.asksLastPost() ? entry.lastPostOn() : entry.reviewedOn();
    LocalDate next = Objects.requireNonNullElse(last, today).plus(item.every());
    return next.isAfter(today) ? next : today.plus(item.every());
  }

  private ReviewOutcome outcome(
      AccountView account, String review, ReviewEntry entry, LocalDate next, Actor by) {
    return new ReviewOutcome(
        UUID.randomUUID(),
        account.id(),
        review,
        Objects.requireNonNull(entry.reviewedOn()),
        Objects.requireNonNull(entry.result()),
        entry.words(),
        entry.improvement(),
        entry.criterion(),
        entry.evidence(),
        entry.figure(),
        entry.lastPostOn(),
        next,
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        by.subject(),
        by.name());
  }
}
