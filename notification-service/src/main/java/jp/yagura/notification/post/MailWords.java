package jp.yagura.notification.post;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import jp.yagura.kit.page.Times;
import jp.yagura.notification.incidentcopy.IncidentFacts;
import org.jspecify.annotations.Nullable;

/** The sentences of a mail that depend on what it is about. */
@ApplicationScoped
class MailWords {
  private static final int LONGEST_SUBJECT = 120;

  /** 【緊急】R8-0001 乗っ取り：長崎市観光情報 @nagasaki_kanko, on one line. */
  String subject(DueAlert alert, IncidentFacts incident) {
    MailMessages words = in(Locale.JAPANESE);
    String about = alert.kind().forReporter() ? null : alert.about();
    String mark =
        switch (about) {
          case "reopened" -> words.mark_reopened();
          case AlertReason.NO_PROGRESS -> words.mark_no_progress();
          case "dismissed" -> words.mark_dismissed();
          case null, default -> words.mark(alert.kind().wire());
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
  String lead(DueAlert alert, Locale language) {
    MailMessages words = in(language);
    String about = Objects.requireNonNullElse(alert.about(), "");
    return switch (alert.kind()) {
      case ALARM -> about.isEmpty() ? words.lead_alarm() : words.lead_reopened();
      case ESCALATION ->
          about.equals(AlertReason.NO_PROGRESS)
              ? words.lead_no_progress()
              : words.lead_unconfirmed();
      case REMINDER -> words.lead_reminder(about, when(alert.at(), language));
      case ALL_CLEAR ->
          switch (about) {
            case "dismissed" -> words.lead_dismissed();
            case "recovered" -> words.lead_recovered();
            default -> words.lead_closed();
          };
      case RECEIPT -> words.lead_receipt();
      case OUTCOME -> about.equals("dismissed") ? words.lead_not_one() : words.lead_settled();
    };
  }

  /** Whether the reporter can still sign in, in words. */
  @Nullable String signIn(@Nullable String answer, Locale language) {
    MailMessages words = in(language);
    return switch (answer) {
      case null -> null;
      case "yes" -> words.sign_in_yes();
      case "no" -> words.sign_in_no();
      default -> words.sign_in_not_tried();
    };
  }

  private static String when(@Nullable Instant at, Locale language) {
    boolean english = language.equals(Locale.ENGLISH);
    return at == null
        ? ""
        : DateTimeFormatter.ofPattern(english ? "d MMM, HH:mm" : "M月d日(E) H:mm", language)
            .format(at.atZone(Times.TOKYO));
  }

  private static MailMessages in(Locale language) {
    return MessageBundles.get(
        MailMessages.class, language.equals(Locale.ENGLISH) ? Localized.Literal.of("en") : null);
  }
}
