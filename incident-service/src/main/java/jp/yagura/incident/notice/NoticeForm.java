package jp.yagura.incident.notice;

import jakarta.validation.Validator;
import jakarta.ws.rs.FormParam;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.page.FormTime;
import jp.yagura.kit.refusal.RefusalWords;
import jp.yagura.kit.web.PlainTexts;
import org.jspecify.annotations.Nullable;

/**
 * The compose form as it was sent.
 *
 * @param version the notice's tag as the writer read it; empty for a new notice
 * @param act the button: {@code save} or {@code preview}
 */
public record NoticeForm(
    @FormParam("version") @Nullable String version,
    @FormParam("act") @Nullable String act,
    @FormParam("kind") @Nullable String kind,
    @FormParam("title") @Nullable String title,
    @FormParam("body") @Nullable String body,
    @FormParam("titleEn") @Nullable String titleEn,
    @FormParam("bodyEn") @Nullable String bodyEn,
    @FormParam("bodyEasy") @Nullable String bodyEasy,
    @FormParam("nextUpdateAt") @Nullable String nextUpdateAt) {

  /** The fields in the order of the form. */
  static final List<String> ORDER =
      List.of("kind", "title", "body", "titleEn", "bodyEn", "bodyEasy", "nextUpdateAt");

  boolean previewOnly() {
    return "preview".equals(act);
  }

  /** What was written, with the line breaks that the database keeps. */
  NoticeText text() {
    return new NoticeText(
        kind(kind),
        plain(title),
        plain(body),
        orNull(plain(titleEn)),
        orNull(plain(bodyEn)),
        orNull(plain(bodyEasy)),
        time());
  }

  /** What stands in the field for the time of the next notice, a time or not. */
  String nextUpdate() {
    return plain(nextUpdateAt);
  }

  /** Of Tokyo; null for none and for what is none. */
  private @Nullable Instant time() {
    return FormTime.read(nextUpdate()).at();
  }

  /** The kind of a form or address; FIRST for anything else. */
  static NoticeText.Kind kind(@Nullable String name) {
    return Arrays.stream(NoticeText.Kind.values())
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElse(NoticeText.Kind.FIRST);
  }

  private static String plain(@Nullable String text) {
    return text == null ? "" : text.replace("\r\n", "\n").replace('\r', '\n').strip();
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /** What is wrong with a text as a form sent it, where JSON would have been refused. */
  FormErrors errors(NoticeText text, Validator validator, Instant now, Locale locale) {
    Map<String, String> fields =
        new LinkedHashMap<>(FormErrors.of(validator.validate(text), ORDER).fields());
    if (FormTime.read(nextUpdate()).unreadable()) {
      fields.put("nextUpdateAt", RefusalWords.of("notice-promise-no-time", locale));
    }
    PromisePolicy.refuses(text, now)
        .ifPresent(it -> fields.put("nextUpdateAt", RefusalWords.of(it, locale)));
    Stream.of("title", "body", "titleEn", "bodyEn", "bodyEasy")
        .filter(field -> controls(field, text))
        .forEach(
            field -> fields.putIfAbsent(field, RefusalWords.of("text-control-characters", locale)));
    return new FormErrors(fields, List.of());
  }

  private static boolean controls(String field, NoticeText text) {
    String value =
        switch (field) {
          case "title" -> text.title();
          case "body" -> text.body();
          case "titleEn" -> text.titleEn();
          case "bodyEasy" -> text.bodyEasy();
          default -> text.bodyEn();
        };
    return value != null && PlainTexts.hasControls(value);
  }
}
