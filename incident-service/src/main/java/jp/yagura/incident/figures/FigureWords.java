package jp.yagura.incident.figures;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days, months and spans of time as the page of figures writes them. */
final class FigureWords {
  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;
  private static final DateTimeFormatter MONTH_JA =
      DateTimeFormatter.ofPattern("yyyy年M月", Locale.JAPANESE);
  private static final DateTimeFormatter MONTH_EN =
      DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_JA =
      DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.JAPANESE);
  private static final DateTimeFormatter DAY_EN =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

  private FigureWords() {}

  /** {@code {month.said}}: 2026年11月. */
  @TemplateExtension
  static String said(YearMonth month, @TemplateAttribute("locale") Object locale) {
    return (english(locale) ? MONTH_EN : MONTH_JA).format(month);
  }

  /** {@code {day.said}}: 2026年11月23日. */
  @TemplateExtension
  static String said(LocalDate day, @TemplateAttribute("locale") Object locale) {
    return (english(locale) ? DAY_EN : DAY_JA).format(day);
  }

  /** {@code {month.brief}}: 11月. */
  @TemplateExtension
  static String brief(YearMonth month, @TemplateAttribute("locale") Object locale) {
    return english(locale)
        ? DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH).format(month)
        : month.getMonthValue() + "月";
  }

  /** {@code {figure_time:said(95)}}: 1時間35分. */
  @TemplateExtension(namespace = "figure_time")
  static String said(int minutes, @TemplateAttribute("locale") Object locale) {
    FigureMessages words =
        MessageBundles.get(
            FigureMessages.class, english(locale) ? Localized.Literal.of("en") : null);
    return words.span(minutes / DAY, minutes % DAY / HOUR, minutes % HOUR);
  }

  private static boolean english(Object locale) {
    return locale != null && locale.toString().startsWith("en");
  }
}
