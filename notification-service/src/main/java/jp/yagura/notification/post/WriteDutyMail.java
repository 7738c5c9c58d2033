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
import jp.yagura.kit.publicside.PublicOrigin;
import jp.yagura.kit.words.Words;
import jp.yagura.notification.dutycopy.DutyFacts;
import jp.yagura.notification.mail.Mail;

/** Turns an alert about a duty into a mail: Japanese first, an English part for who wants it. */
@ApplicationScoped
class WriteDutyMail {
  private static final Words WORDS = Words.of("dutymail");
  private static final int LONGEST_SUBJECT = 120;

  private final PublicOrigin origin;

  WriteDutyMail(PublicOrigin origin) {
    this.origin = origin;
  }

  /**
   * What the templates show, in one language.
   *
   * @param asked whether it is new, and not late
   */
  record Part(String recipient, boolean asked, DutyFacts duty, Instant dueAt, String pageUrl) {}

  @CheckedTemplate(basePath = "post")
  static class Templates {
    static native TemplateInstance dutytext(Part m);

    static native TemplateInstance dutypart(Part m);
  }

  Mail write(DueAlert alert, DutyFacts duty) {
    boolean asked = AlertReason.ASKED.equals(alert.about());
    Part part =
        new Part(
            alert.recipient(),
            asked,
            duty,
            Objects.requireNonNullElse(alert.at(), duty.dueAt()),
            origin.at(duty.path()));
    String subject = subject(asked, duty);
    List<String> texts = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (Locale language : languages(alert)) {
      texts.add(Templates.dutytext(part).setLocale(language).render());
      parts.add(Templates.dutypart(part).setLocale(language).render());
    }
    return new Mail(
        alert.alertId() + "." + alert.resends(),
        duty.dutyId(),
        alert.address(),
        subject,
        String.join("\n----------------------------------------\n\n", texts),
        WriteMail.Templates.frame(subject, parts).render(),
        false);
  }

  private static List<Locale> languages(DueAlert alert) {
    return alert.english() ? List.of(Locale.JAPANESE, Locale.ENGLISH) : List.of(Locale.JAPANESE);
  }

  /** 【期限超過】パスワードの変更：長崎市観光情報 @nagasaki_kanko, on one line. */
  private static String subject(boolean asked, DutyFacts duty) {
    String mark = WORDS.get(asked ? "mark_asked" : "mark_due", Locale.JAPANESE);
    String account = duty.accountLabel() == null ? "" : "：" + duty.accountLabel();
    String what = ("【" + mark + "】" + duty.title() + account).replaceAll("[\\p{Cntrl}\\s]+", " ");
    return CharacterCount.cut(what, LONGEST_SUBJECT);
  }
}
