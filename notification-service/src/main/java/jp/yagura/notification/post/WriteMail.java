package jp.yagura.notification.post;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.publicside.PublicOrigin;
import jp.yagura.kit.words.Words;
import jp.yagura.notification.incidentcopy.IncidentFacts;
import jp.yagura.notification.mail.Mail;
import org.jspecify.annotations.Nullable;

/** Turns an alert into a mail: Japanese first, an English part below for who wants it. */
@ApplicationScoped
public class WriteMail {
  private static final Words WORDS = Words.of("mail");
  private static final String DRILL = "【訓練】";
  private static final int LONGEST_SUBJECT = 120;

  private final PublicOrigin origin;

  WriteMail(PublicOrigin origin) {
    this.origin = origin;
  }

  @CheckedTemplate(basePath = "post")
  static class Templates {
    static native TemplateInstance text(MailPart m);

    static native TemplateInstance part(MailPart m);

    static native TemplateInstance frame(String subject, List<String> parts);
  }

  /**
   * The mail for one alert.
   *
   * @param token of the one-time link, or null when nothing is to be confirmed
   */
  public Mail write(DueAlert alert, IncidentFacts known, @Nullable String token) {
    IncidentFacts incident = alert.kind() == AlertKind.CHECK ? known.outline() : known;
    String subject = subject(alert, incident);
    List<String> texts = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (Locale language : languages(alert)) {
      MailPart part = part(alert, incident, token, language);
      texts.add(Templates.text(part).setLocale(language).render());
      parts.add(Templates.part(part).setLocale(language).render());
    }
    return new Mail(
        alert.alertId() + "." + alert.resends(),
        alert.incidentId(),
        alert.address(),
        subject,
        String.join("\n----------------------------------------\n\n", texts),
        Templates.frame(subject, parts).render(),
        alert.kind().wantsConfirmation());
  }

  private static List<Locale> languages(DueAlert alert) {
    return alert.english() ? List.of(Locale.JAPANESE, Locale.ENGLISH) : List.of(Locale.JAPANESE);
  }

  private MailPart part(
      DueAlert alert, IncidentFacts incident, @Nullable String token, Locale language) {
    return new MailPart(
        alert.kind(),
        alert.kind().wantsConfirmation(),
        alert.recipient(),
        number(alert, incident),
        incident.accountKnown()
            ? WORDS.get("division", language)
            : WORDS.get("division_reporter", language),
        incident,
        incident.drill() ? WORDS.get("drill", language) : null,
        unlinked(incident.fakes()),
        lead(alert, language),
        signIn(incident.canSignIn(), language),
        inLead(alert) ? null : alert.text(),
        token == null ? null : origin.at("/ack/" + token),
        origin.at(page(alert, incident)));
  }

  /** Where the recipient goes on. */
  private static String page(DueAlert alert, IncidentFacts incident) {
    if (alert.kind().forReporter()) {
      return "/reports";
    }
    String page = "/incidents/" + incident.incidentId();
    return switch (alert.kind()) {
      case CHECK -> "/incidents/account-checks/" + words(alert)[1];
      case HANDOVER -> page + "/handovers";
      case INJECT -> page + "/drill";
      case MENTION -> page + "#history";
      default -> page;
    };
  }

  /** The two words that it is about; the second may be empty. */
  private static String[] words(DueAlert alert) {
    String[] words = Objects.requireNonNullElse(alert.about(), "").split(" ", 2);
    return words.length < 2 ? new String[] {words[0], ""} : words;
  }

  /** Of a drill it begins with 【訓練】; 【緊急】R8-0001 乗っ取り：長崎市観光情報 @nagasaki_kanko, on one line. */
  private static String subject(DueAlert alert, IncidentFacts incident) {
    String about = alert.kind().personal() ? null : alert.about();
    String mark =
        switch (about) {
          case "reopened" -> WORDS.get("mark_reopened", Locale.JAPANESE);
          case AlertReason.NO_PROGRESS -> WORDS.get("mark_no_progress", Locale.JAPANESE);
          case "dismissed" -> WORDS.get("mark_dismissed", Locale.JAPANESE);
          case null, default -> WORDS.get("mark", Locale.JAPANESE, alert.kind().wire());
        };
    String what =
        "%s【%s】%s %s：%s"
            .formatted(
                incident.drill() ? DRILL : "",
                mark,
                number(alert, incident),
                incident.typeName(),
                incident.accountLabel())
            .replaceAll("[\\p{Cntrl}\\s]+", " ");
    return CharacterCount.cut(what, LONGEST_SUBJECT);
  }

  /** Whether it tells that a report belongs to another incident, whose number its text is. */
  private static boolean moved(DueAlert alert) {
    return AlertReason.JOINED.equals(alert.about()) || AlertReason.SEPARATED.equals(alert.about());
  }

  /** Whether the sentence that says what happened has its text already. */
  private static boolean inLead(DueAlert alert) {
    return moved(alert)
        || alert.kind() == AlertKind.REQUEST
        || alert.kind() == AlertKind.DUTY
        || alert.kind() == AlertKind.CHECK
        || (alert.kind() == AlertKind.WATCH && "published".equals(alert.about()));
  }

  private static String number(DueAlert alert, IncidentFacts incident) {
    return Objects.requireNonNullElse(alert.reportNumber(), incident.number());
  }

  /** So that no mail program makes a link of it: {@code x[.]com/fake}. */
  private static List<String> unlinked(List<String> addresses) {
    return addresses.stream()
        .map(it -> it.replaceFirst("^(?i)https?://", "").replace(".", "[.]"))
        .toList();
  }

  /** The sentence that says what happened. */
  private static String lead(DueAlert alert, Locale language) {
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
      case REMINDER -> WORDS.get("lead_reminder", language, about, when(alert, language));
      case REQUEST -> request(alert, language);
      case INJECT -> WORDS.get("lead_inject", language, about);
      case DUTY -> WORDS.get("lead_duty", language, about, alert.text(), when(alert, language));
      case CHECK ->
          WORDS.get("lead_check", language, words(alert)[0], alert.text(), when(alert, language));
      case ALL_CLEAR ->
          switch (about) {
            case "dismissed" -> WORDS.get("lead_dismissed", language);
            case "recovered" -> WORDS.get("lead_recovered", language);
            default -> WORDS.get("lead_closed", language);
          };
      case RECEIPT ->
          about.equals(AlertReason.JOINED)
              ? WORDS.get("lead_receipt_joined", language, alert.text())
              : WORDS.get("lead_receipt", language);
      case OUTCOME ->
          switch (about) {
            case "dismissed" -> WORDS.get("lead_not_one", language);
            case AlertReason.JOINED -> WORDS.get("lead_joined", language, alert.text());
            case AlertReason.SEPARATED -> WORDS.get("lead_separated", language);
            default -> WORDS.get("lead_settled", language);
          };
      case WATCH -> watch(about, alert, language);
      case MENTION -> WORDS.get("lead_mention", language, about);
      case HANDOVER -> handover(about.split("\n", 3), language);
    };
  }

  /** What became of the incident; what only a newer version knows is told without its name. */
  private static String watch(String what, DueAlert alert, Locale language) {
    return WORDS.get("lead_watch", language, what, Objects.requireNonNullElse(alert.text(), ""));
  }

  /** Who asks or answers, and about what. */
  private static String handover(String[] parts, Locale language) {
    String what =
        parts.length < 3
            ? WORDS.get("handover_lead", language)
            : WORDS.get("handover_step", language, parts[2]);
    String by = parts.length < 2 ? "" : parts[1];
    return switch (parts[0]) {
      case "accepted" -> WORDS.get("lead_handover_accepted", language, by, what);
      case "declined" -> WORDS.get("lead_handover_declined", language, by, what);
      default -> WORDS.get("lead_handover_offered", language, by, what);
    };
  }

  /** To which platform, for what, with which number, and since when. */
  private static String request(DueAlert alert, Locale language) {
    String purpose = WORDS.get("purpose", language, words(alert)[0]);
    String platform = words(alert)[1];
    String when = when(alert, language);
    String ticket = alert.text();
    return ticket == null
        ? WORDS.get("lead_request", language, platform, purpose, when)
        : WORDS.get("lead_request_ticket", language, platform, purpose, when, ticket);
  }

  /** Whether the reporter can still sign in, in words. */
  private static @Nullable String signIn(@Nullable String answer, Locale language) {
    return switch (answer) {
      case null -> null;
      case "yes" -> WORDS.get("sign_in_yes", language);
      case "no" -> WORDS.get("sign_in_no", language);
      default -> WORDS.get("sign_in_not_tried", language);
    };
  }

  private static String when(DueAlert alert, Locale language) {
    Instant at = alert.at();
    return at == null ? "" : Times.moment(at, language);
  }
}
