package jp.yagura.account.accountreview;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.paging.Version;
import org.jspecify.annotations.Nullable;

/** Reads what is looked at about an account, when next, and what came of it. */
@ApplicationScoped
class FindReviews {
  private final ReviewAccess access;
  private final ReviewItems items;
  private final ReviewSchedules schedules;
  private final ReviewQueries queries;
  private final GuidelineBook book;
  private final Language language;

  FindReviews(
      ReviewAccess access,
      ReviewItems items,
      ReviewSchedules schedules,
      ReviewQueries queries,
      GuidelineBook book,
      Language language) {
    this.access = access;
    this.items = items;
    this.schedules = schedules;
    this.queries = queries;
    this.book = book;
    this.language = language;
  }

  /**
   * One review of an account.
   *
   * @param title in the language of the caller
   * @param version its entity tag; 0 while it was never looked at
   * @param late whether it should have been looked at before today
   * @param mine whether the caller may write it down
   * @param lastPostOn the last post that somebody saw or a feed had, where that is asked for
   * @param page the path of the page where it is written down
   * @param outcomes what came of it, the latest first
   * @param figures what was measured, by outcomes and by files, the oldest first; one a day
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ReviewView(
      String id,
      String title,
      String owner,
      @Nullable String clause,
      @Nullable String cite,
      @Nullable String measure,
      Period every,
      LocalDate nextOn,
      long version,
      boolean late,
      boolean mine,
      @Nullable LocalDate lastPostOn,
      String page,
      List<ReviewOutcome> outcomes,
      List<AccountFigure> figures) {

    /** Whether it is written down on another page. */
    @JsonIgnore
    public boolean elsewhere() {
      return !page.endsWith("/reviews/" + id);
    }

    /** The version, as a form carries it. */
    @JsonIgnore
    public String tag() {
      return Version.quoted(version);
    }

    /** The figures as a chart; null for fewer than two. */
    @JsonIgnore
    public @Nullable FigureChart chart() {
      return FigureChart.of(figures);
    }

    /** Whether the day of the last post is asked for. */
    @JsonIgnore
    public boolean asksLastPost() {
      return id.equals(ReviewItem.SILENCE);
    }

    /** The last one, or null. */
    @JsonIgnore
    public @Nullable ReviewOutcome last() {
      return outcomes.isEmpty() ? null : outcomes.getFirst();
    }
  }

  /** The account and its reviews. */
  record Reviews(AccountView account, List<ReviewView> items) {}

  /** Ends the request where there is no such account, or it is not for the caller. */
  Reviews of(AccountId id) {
    AccountView account = access.readable(id);
    if (account.state() == AccountState.RETIRED) {
      return new Reviews(account, List.of());
    }
    Map<String, ReviewSchedule> planned =
        schedules.of(account.id()).stream()
            .collect(Collectors.toMap(ReviewSchedule::review, Function.identity()));
    Map<String, List<ReviewOutcome>> outcomes =
        queries.of(account.id()).stream().collect(Collectors.groupingBy(ReviewOutcome::review));
    Map<String, List<ReviewQueries.ReviewFigure>> figures =
        queries.figures(account.id()).stream()
            .collect(Collectors.groupingBy(ReviewQueries.ReviewFigure::review));
    LocalDate today = book.today();
    return new Reviews(
        account,
        items.of(account).stream()
            .map(
                it ->
                    view(
                        account,
                        it,
                        planned.get(it.id()),
                        outcomes.getOrDefault(it.id(), List.of()),
                        figures.getOrDefault(it.id(), List.of()),
                        today))
            .toList());
  }

  private ReviewView view(
      AccountView account,
      ReviewItem it,
      @Nullable ReviewSchedule planned,
      List<ReviewOutcome> outcomes,
      List<ReviewQueries.ReviewFigure> figures,
      LocalDate today) {
    LocalDate first = it.first() == null ? today.plus(it.every()) : it.first();
    LocalDate next = planned == null ? first : planned.nextOn();
    return new ReviewView(
        it.id(),
        it.text().in(language.now()),
        it.owner(),
        it.clause(),
        it.cite(),
        it.measure(),
        it.every(),
        next,
        planned == null ? 0 : planned.version(),
        next.isBefore(today),
        access.mayWrite(account, it),
        planned == null ? null : planned.lastPostOn(),
        it.path(account.id()),
        outcomes,
        merged(outcomes, figures));
  }

  /** What people wrote down counts more than a file. */
  private static List<AccountFigure> merged(
      List<ReviewOutcome> outcomes, List<ReviewQueries.ReviewFigure> figures) {
    Map<LocalDate, AccountFigure> byDay = new TreeMap<>();
    figures.forEach(it -> byDay.put(it.day(), new AccountFigure(it.day(), it.figure())));
    for (ReviewOutcome it : outcomes.reversed()) {
      BigDecimal figure = it.figure();
      if (figure != null) {
        byDay.put(it.reviewedOn(), new AccountFigure(it.reviewedOn(), figure));
      }
    }
    return List.copyOf(byDay.values());
  }
}
