package jp.yagura.kit.page;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.chrono.JapaneseChronology;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import jp.yagura.kit.words.Words;

/** Times as people in Japan read them, in Asia/Tokyo, in the language of the page. */
public final class Times {
  /** The time zone of all people of this product. */
  public static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  private static final DateTimeFormatter JA =
      DateTimeFormatter.ofPattern("M月d日(E) H:mm", Locale.JAPANESE);
  private static final DateTimeFormatter EN =
      DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter JA_YEAR =
      DateTimeFormatter.ofPattern("yyyy年M月d日(E) H:mm", Locale.JAPANESE);
  private static final DateTimeFormatter EN_YEAR =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter ERA =
      DateTimeFormatter.ofPattern("GGGGy年M月d日(E) H:mm", Locale.JAPANESE)
          .withChronology(JapaneseChronology.INSTANCE);
  private static final DateTimeFormatter ERA_DAY =
      DateTimeFormatter.ofPattern("GGGGy年M月d日", Locale.JAPANESE)
          .withChronology(JapaneseChronology.INSTANCE);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

  private static final DateTimeFormatter JA_DAY =
      DateTimeFormatter.ofPattern("yyyy年M月d日(E)", Locale.JAPANESE);
  private static final DateTimeFormatter EN_DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

  private static final DateTimeFormatter JA_MONTH =
      DateTimeFormatter.ofPattern("yyyy年M月", Locale.JAPANESE);
  private static final DateTimeFormatter EN_MONTH =
      DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter JA_DATE =
      DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.JAPANESE);
  private static final DateTimeFormatter JA_MONTH_NAME =
      DateTimeFormatter.ofPattern("M月", Locale.JAPANESE);
  private static final DateTimeFormatter EN_MONTH_NAME =
      DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;

  private Times() {}

  /** A day with its year: 2030年3月31日(日), or 31 Mar 2030 for {@link Locale#ENGLISH}. */
  public static String day(LocalDate day, Locale language) {
    return (Locale.ENGLISH.equals(language) ? EN_DAY : JA_DAY).format(day);
  }

  /**
   * A span of time in its two largest units: 1日2時間, or 1 d 2 h for {@link Locale#ENGLISH}.
   *
   * @param minutes not negative
   */
  public static String span(long minutes, Locale language) {
    Words words = Words.of("ui");
    long days = minutes / DAY;
    long hours = minutes % DAY / HOUR;
    long rest = minutes % HOUR;
    if (days > 0) {
      return hours == 0
          ? words.get("span_days", language, days)
          : words.get("span_days_hours", language, days, hours);
    }
    if (hours == 0) {
      return words.get("span_minutes", language, rest);
    }
    return rest == 0
        ? words.get("span_hours", language, hours)
        : words.get("span_hours_minutes", language, hours, rest);
  }

  /** {@code {span:minutes(95)}}: 1時間35分, or 1 h 35 min. */
  @TemplateExtension(namespace = "span")
  static String minutes(
      Number minutes, @TemplateExtension.TemplateAttribute("locale") Object locale) {
    return span(minutes.longValue(), english(locale) ? Locale.ENGLISH : Locale.JAPANESE);
  }

  /** {@code {day.date}}: 2026年11月23日, or 23 Nov 2026. */
  @TemplateExtension
  static String date(LocalDate day, @TemplateExtension.TemplateAttribute("locale") Object locale) {
    return (english(locale) ? EN_DAY : JA_DATE).format(day);
  }

  /** {@code {month.withYear}}: 2026年11月, or Nov 2026. */
  @TemplateExtension
  static String withYear(
      YearMonth month, @TemplateExtension.TemplateAttribute("locale") Object locale) {
    return (english(locale) ? EN_MONTH : JA_MONTH).format(month);
  }

  /** {@code {month.name}}: 11月, or Nov. */
  @TemplateExtension
  static String name(
      YearMonth month, @TemplateExtension.TemplateAttribute("locale") Object locale) {
    return (english(locale) ? EN_MONTH_NAME : JA_MONTH_NAME).format(month);
  }

  /** A moment of this year: 11月22日(日) 9:14, or 22 Nov, 09:14 for {@link Locale#ENGLISH}. */
  public static String moment(Instant t, Locale language) {
    return (Locale.ENGLISH.equals(language) ? EN : JA).format(local(t));
  }

  /** {@code {t.when}}: 11月22日(日) 9:14, or 22 Nov, 09:14. */
  @TemplateExtension
  static String when(Instant t, @TemplateExtension.TemplateAttribute("locale") Object locale) {
    return (english(locale) ? EN : JA).format(local(t));
  }

  /** {@code {t.fullDate}}: with the year. */
  @TemplateExtension
  static String fullDate(Instant t, @TemplateExtension.TemplateAttribute("locale") Object locale) {
    return (english(locale) ? EN_YEAR : JA_YEAR).format(local(t));
  }

  /** {@code {t.era}}: 令和8年11月23日(月) 9:14, as documents of an office have it. */
  @TemplateExtension
  static String era(Instant t, @TemplateExtension.TemplateAttribute("locale") Object locale) {
    return (english(locale) ? EN_YEAR : ERA).format(local(t));
  }

  /** {@link #eraDay} with the time: 令和8年11月23日(月) 9:14. */
  public static String eraMoment(Instant t, Locale language) {
    return (Locale.ENGLISH.equals(language) ? EN_YEAR : ERA).format(local(t));
  }

  /** A day as documents of an office have it: 令和8年11月23日, or 23 Nov 2026 in English. */
  public static String eraDay(Instant t, Locale language) {
    return (Locale.ENGLISH.equals(language) ? EN_DAY : ERA_DAY).format(local(t));
  }

  /** {@code {t.clock}}: 9:14. */
  @TemplateExtension
  static String clock(Instant t) {
    return CLOCK.format(local(t));
  }

  /** {@code {ui_lang:code}}: ja or en. */
  @TemplateExtension(namespace = "ui_lang")
  static String code(@TemplateExtension.TemplateAttribute("locale") Object locale) {
    return english(locale) ? "en" : "ja";
  }

  /** {@code {ui_lang:en}}: whether the page is in English. */
  @TemplateExtension(namespace = "ui_lang")
  static boolean en(@TemplateExtension.TemplateAttribute("locale") Object locale) {
    return english(locale);
  }

  private static LocalDateTime local(Instant t) {
    return LocalDateTime.ofInstant(t, TOKYO);
  }

  private static boolean english(Object locale) {
    return locale != null && locale.toString().startsWith("en");
  }
}
