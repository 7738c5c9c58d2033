package jp.yagura.notification.post;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.words.Words;
import jp.yagura.notification.incidentcopy.IncidentFacts;
import org.jspecify.annotations.Nullable;

/** The sentences of a mail that depend on what it is about. */
final class MailWords {
  private static final Words WORDS = Words.of("mail");
  private static final int LONGEST_SUBJECT = 120;

  private MailWords() {}

  /** 【緊急】R8-0001 乗っ取り：長崎市観光情報 @nagasaki_kanko, on one line. */
  static String subject(DueAlert alert, IncidentFacts incident) {
    String about = alert.kind().forReporter() ? null : alert.about();
    String mark =
        switch (about) {
          case "reopened" -> WORDS.get("mark_reopened", Locale.JAPANESE);
          case AlertReason.NO_PROGRESS -> WORDS.get("mark_no_progress", Locale.JAPANESE);
          case "dismissed" -> WORDS.get("mark_dismissed", Locale.JAPANESE);
          case null, default -> WORDS.get("mark", Locale.JAPANESE, alert.kind().wire());
        };
    String what =
        "【%s】%s %s：%s"
            .formatted(mark, incident.number(), incident.typeName(), incident.accountLabel())
            .replaceAll("[\\p{Cntrl}\\s]+", " ");
    return what.codePointCount(0, what.length()) <= LONGEST_SUBJECT
        ? what
        : what.substring(0, what.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "…";
  }

  /** The sentence that says what happened. */
  static String lead(DueAlert alert, Locale language) {
    String about = Objects.requireNonNullElse(alert.about(), "");
    return switch (alert.kind()) {
      case ALARM ->
          about.isEmpty()
              ? WORDS.get("lead_alarm", language)
              : WORDS.get("lead_reopened", language);
      case ESCALATION ->
          about.equals(AlertReason.NO_PROGRESS)
              ? WORDS.get("lead_no_progress", language)
              : WORDS.get("lead_unconfirmed", language);
      case REMINDER -> WORDS.get("lead_reminder", language, about, when(alert.at(), language));
      case ALL_CLEAR ->
          switch (about) {
            case "dismissed" -> WORDS.get("lead_dismissed", language);
            case "recovered" -> WORDS.get("lead_recovered", language);
            default -> WORDS.get("lead_closed", language);
          };
      case RECEIPT -> WORDS.get("lead_receipt", language);
      case OUTCOME ->
          about.equals("dismissed")
              ? WORDS.get("lead_not_one", language)
              : WORDS.get("lead_settled", language);
    };
  }

  /** Whether the reporter can still sign in, in words. */
  static @Nullable String signIn(@Nullable String answer, Locale language) {
    return switch (answer) {
      case null -> null;
      case "yes" -> WORDS.get("sign_in_yes", language);
      case "no" -> WORDS.get("sign_in_no", language);
      default -> WORDS.get("sign_in_not_tried", language);
    };
  }

  private static String when(@Nullable Instant at, Locale language) {
    boolean english = language.equals(Locale.ENGLISH);
    return at == null
        ? ""
        : DateTimeFormatter.ofPattern(english ? "d MMM, HH:mm" : "M月d日(E) H:mm", language)
            .format(at.atZone(Times.TOKYO));
  }
}
