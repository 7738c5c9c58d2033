package jp.yagura.account.accountreview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.yagura.guideline.account.Closing;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;
import jp.yagura.kit.web.SecretText;
import jp.yagura.kit.words.Words;
import org.jspecify.annotations.Nullable;

/** What has to be written down about a review, and what may be. */
final class ReviewRules {
  private static final int LONGEST = 1000;
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final BigDecimal MOST = new BigDecimal("1000000000000");
  private static final int DECIMALS = 2;
  private static final int YEARS = 10;
  private static final Words WORDS = Words.of("accountreview");

  private final ReviewItem item;
  private final LocalDate today;
  private final Locale language;
  private final List<Refused> refusals = new ArrayList<>();

  private ReviewRules(ReviewItem item, LocalDate today, Locale language) {
    this.item = item;
    this.today = today;
    this.language = language;
  }

  /**
   * What is wrong, in the order of the form; each names its field.
   *
   * @param criteria by which the guideline has accounts closed; none where it has none
   */
  static List<Refused> refusals(
      ReviewEntry entry,
      ReviewItem item,
      List<Closing.Criterion> criteria,
      LocalDate today,
      Locale language) {
    ReviewRules rules = new ReviewRules(item, today, language);
    rules.check(entry, criteria);
    return rules.refusals;
  }

  private void check(ReviewEntry entry, List<Closing.Criterion> criteria) {
    past("reviewedOn", entry.reviewedOn(), true);
    if (item.asksLastPost()) {
      past("lastPostOn", entry.lastPostOn(), true);
    }
    BigDecimal figure = entry.figure();
    if (item.measure() != null && figure == null) {
      refuse("figure", "review-figure-missing");
    } else if (figure != null
        && (figure.signum() < 0 || figure.compareTo(MOST) > 0 || figure.scale() > DECIMALS)) {
      refuse("figure", "review-figure");
    }
    if (entry.result() == null) {
      refuse("result", "review-choose");
    }
    required("words", entry.words());
    text("words", entry.words());
    if (entry.result() == ReviewResult.IMPROVE) {
      required("improvement", entry.improvement());
    }
    text("improvement", entry.improvement());
    criterion(entry, criteria);
    text("evidence", entry.evidence());
    next(entry);
  }

  private void criterion(ReviewEntry entry, List<Closing.Criterion> criteria) {
    String chosen = entry.criterion();
    Optional<Closing.Criterion> found =
        criteria.stream().filter(it -> it.id().equals(chosen)).findFirst();
    if (entry.result() == ReviewResult.CLOSE && !criteria.isEmpty() && found.isEmpty()) {
      refusals.add(
          Refused.invalid("criterion", "review-criterion", label("criterion"))
              .under(criteria.getFirst().clause()));
    } else if (chosen != null && found.isEmpty()) {
      refuse("criterion", "review-choose");
    }
  }

  private void next(ReviewEntry entry) {
    LocalDate next = entry.nextOn();
    if (next != null && (!next.isAfter(today) || next.isAfter(today.plusYears(YEARS)))) {
      refusals.add(Refused.invalid("nextOn", "review-next", label("nextOn"), YEARS));
    }
  }

  private void past(String field, @Nullable LocalDate day, boolean required) {
    if (day == null) {
      if (required) {
        refuse(field, "review-missing");
      }
    } else if (day.isAfter(today) || day.isBefore(EARLIEST)) {
      refuse(field, "review-day-past");
    }
  }

  private void required(String field, String text) {
    if (text.isEmpty()) {
      refuse(field, "review-missing");
    }
  }

  private void text(String field, String text) {
    if (CharacterCount.exceeds(text, LONGEST)) {
      refusals.add(Refused.invalid(field, "review-too-long", label(field), LONGEST));
    } else if (PlainTexts.hasControls(text.replace("\n", "").replace("\r", ""))) {
      refusals.add(Refused.invalid(field, "text-control-characters"));
    } else if (SecretText.find(text).isPresent()) {
      refuse(field, "review-secret");
    }
  }

  private void refuse(String field, String code) {
    refusals.add(Refused.invalid(field, code, label(field)).under(item.clause()));
  }

  private String label(String field) {
    return WORDS.get("label", language, field);
  }
}
