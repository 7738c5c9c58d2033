package jp.yagura.account.accountreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yagura.account.duty.DutyKind;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.opening.Contractor;
import jp.yagura.account.opening.OpeningRecord;
import jp.yagura.account.opening.PolicyItem;
import jp.yagura.account.register.AccountView;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.account.Publication;
import jp.yagura.guideline.account.Review;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.guideline.wording.Text;
import jp.yagura.kit.words.Words;
import org.jspecify.annotations.Nullable;

/** What is to be looked at again and again about an account, under the guideline in force. */
@ApplicationScoped
class ReviewItems {
  private static final Words WORDS = Words.of("accountreview");
  private static final int QUARTER = 4;

  /** What lies outside is no day that anybody means, and none that the database takes. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 9999;

  private final GuidelineBook book;
  private final ReviewSettings settings;

  ReviewItems(GuidelineBook book, ReviewSettings settings) {
    this.book = book;
    this.settings = settings;
  }

  /**
   * Those of the profile in its order, then its page, ends of period and contract, the last post.
   */
  List<ReviewItem> of(AccountView account) {
    List<ReviewItem> items = new ArrayList<>();
    book.inForce(account.municipality())
        .ifPresent(profile -> profile.reviews().forEach(it -> items.add(item(profile, it))));
    profile(account).ifPresent(items::add);
    period(account).ifPresent(items::add);
    contract(account).ifPresent(items::add);
    Period silent = settings.silentAfter();
    items.add(
        new ReviewItem(
            ReviewItem.SILENCE,
            DutyKind.SILENCE,
            words("silence"),
            "head",
            null,
            null,
            null,
            silent,
            Period.ZERO,
            null));
    return items;
  }

  /** One of them; empty for an id that there is none of. */
  Optional<ReviewItem> one(AccountView account, String id) {
    return of(account).stream().filter(it -> it.id().equals(id)).findFirst();
  }

  private ReviewItem item(GuidelineProfile profile, Review review) {
    String clause = review.clause();
    return new ReviewItem(
        review.id(),
        DutyKind.REVIEW,
        review.text(),
        owner(review.owner()),
        clause,
        clause == null ? null : profile.cite(clause),
        review.measure(),
        review.every(),
        earlier(review.every()),
        null);
  }

  /** The head writes down what the division looks at, and PR the rest. */
  private static String owner(OwnerRole role) {
    return switch (role) {
      case HEAD, STAFF -> "head";
      case PR, IT -> "pr";
    };
  }

  /** A quarter of the time between two, and never more than the setting. */
  private Period earlier(Period every) {
    LocalDate day = LocalDate.EPOCH;
    long between = day.plus(every).toEpochDay() / QUARTER;
    long most = day.plus(settings.askBefore()).toEpochDay();
    return Period.ofDays((int) Math.min(between, most));
  }

  /** What the guideline has the account's own page show (NGS-6.1b, NNH-5.2, FJI-7.3b). */
  private Optional<ReviewItem> profile(AccountView account) {
    return book.inForce(account.municipality()).flatMap(this::profile);
  }

  private Optional<ReviewItem> profile(GuidelineProfile profile) {
    Publication.BackLink link = profile.publication().backLink();
    if (link == null || link.shown().isEmpty()) {
      return Optional.empty();
    }
    String clause = link.shown().getFirst().clause();
    return Optional.of(
        new ReviewItem(
            ReviewItem.PROFILE,
            DutyKind.PROFILE,
            words("profile"),
            owner(link.owner()),
            clause,
            clause == null ? null : profile.cite(clause),
            null,
            settings.profileEvery(),
            earlier(settings.profileEvery()),
            null,
            "profile"));
  }

  /** Where the account's policy says until when it is operated (FJI-7.1g). */
  private Optional<ReviewItem> period(AccountView account) {
    return Stream.ofNullable(account.opening())
        .flatMap(it -> it.policy().stream())
        .filter(it -> day(it.value()) != null)
        .findFirst()
        .map(
            it ->
                new ReviewItem(
                    ReviewItem.PERIOD,
                    DutyKind.PERIOD_END,
                    words("period"),
                    "head",
                    it.clause(),
                    cite(account, it),
                    null,
                    Period.ofYears(1),
                    settings.periodAskBefore(),
                    day(it.value())));
  }

  /** Where a contractor runs it, the last day of the contract (NGS-2a, FJI-5). */
  private Optional<ReviewItem> contract(AccountView account) {
    Contractor contractor = OpeningRecord.of(account.opening()).contractor();
    LocalDate until = contractor == null ? null : day(String.valueOf(contractor.until()));
    if (contractor == null || until == null) {
      return Optional.empty();
    }
    Optional<GuidelineProfile> profile = book.inForce(account.municipality());
    String clause = profile.flatMap(it -> it.scopeClause("CONTRACTORS")).orElse(null);
    return Optional.of(
        new ReviewItem(
            ReviewItem.CONTRACT + until,
            DutyKind.CONTRACT_END,
            words("contract", contractor.name()),
            "head",
            clause,
            clause == null ? null : profile.map(it -> it.cite(clause)).orElse(null),
            null,
            Period.ofYears(1),
            settings.periodAskBefore(),
            until));
  }

  private @Nullable String cite(AccountView account, PolicyItem item) {
    String clause = item.clause();
    return clause == null
        ? null
        : book.inForce(account.municipality()).map(it -> it.cite(clause)).orElse(clause);
  }

  private static @Nullable LocalDate day(String value) {
    try {
      LocalDate day = LocalDate.parse(value);
      return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR ? day : null;
    } catch (DateTimeException _) {
      return null;
    }
  }

  private static Text words(String key, Object... arguments) {
    return new Text(
        WORDS.get(key, Locale.JAPANESE, arguments), WORDS.get(key, Locale.ENGLISH, arguments));
  }
}
