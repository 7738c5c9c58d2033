package jp.yagura.account.accountreview;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.WireNames;
import jp.yagura.kit.words.Words;
import org.jspecify.annotations.Nullable;

/** What people typed about a review, as they typed it. */
record ReviewForm(Map<String, String> fields) {
  private static final Words WORDS = Words.of("accountreview");

  static ReviewForm of(MultivaluedMap<String, String> sent) {
    Map<String, String> fields = new LinkedHashMap<>();
    sent.forEach((name, values) -> fields.put(name, values.getFirst().replace("\r\n", "\n")));
    return new ReviewForm(fields);
  }

  /** An empty one, for today. */
  static ReviewForm of(FindReviews.ReviewView review, LocalDate today) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("version", review.tag());
    fields.put("reviewedOn", today.toString());
    fields.put("lastPostOn", Objects.toString(review.lastPostOn(), ""));
    return new ReviewForm(fields);
  }

  /** What was typed into a field, or nothing. */
  public String value(String field) {
    return fields.getOrDefault(field, "");
  }

  /** The version that the person read. */
  IfMatch ifMatch() {
    return IfMatch.fromString(value("version"));
  }

  /**
   * What it says, with nothing in the place of what cannot be read.
   *
   * @param wrong takes what cannot be read
   */
  ReviewEntry entry(Locale language, List<Refused> wrong) {
    Function<String, @Nullable LocalDate> day = field -> day(field, language, wrong);
    return new ReviewEntry(
        day.apply("reviewedOn"),
        WireNames.find(ReviewResult.class, value("result")).orElse(null),
        value("words"),
        value("improvement"),
        value("criterion"),
        value("evidence"),
        figure(language, wrong),
        day.apply("lastPostOn"),
        day.apply("nextOn"));
  }

  private @Nullable BigDecimal figure(Locale language, List<Refused> wrong) {
    String typed =
        Normalizer.normalize(value("figure"), Normalizer.Form.NFKC).replaceAll("[,\\s%]", "");
    try {
      return typed.isEmpty() ? null : new BigDecimal(typed);
    } catch (NumberFormatException _) {
      wrong.add(refused("figure", "review-figure", language));
      return null;
    }
  }

  private @Nullable LocalDate day(String field, Locale language, List<Refused> wrong) {
    String typed = value(field).strip();
    try {
      return typed.isEmpty() ? null : LocalDate.parse(typed);
    } catch (DateTimeParseException _) {
      wrong.add(refused(field, "review-day", language));
      return null;
    }
  }

  private static Refused refused(String field, String code, Locale language) {
    return Refused.invalid(field, code, WORDS.get("label", language, field));
  }
}
