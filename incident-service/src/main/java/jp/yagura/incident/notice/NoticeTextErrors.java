package jp.yagura.incident.notice;

import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Words;
import jp.yagura.kit.web.PlainTexts;

/** What is wrong with a notice's text as a form sent it, where JSON would have been refused. */
final class NoticeTextErrors {
  private NoticeTextErrors() {}

  static FormErrors errors(NoticeText text, Validator validator, Locale locale) {
    Map<String, String> fields =
        new LinkedHashMap<>(FormErrors.of(validator.validate(text), NoticeForm.ORDER).fields());
    Stream.of("title", "body", "titleEn", "bodyEn")
        .filter(field -> controls(field, text))
        .forEach(field -> fields.putIfAbsent(field, Words.of("text-control-characters", locale)));
    return new FormErrors(fields, List.of());
  }

  private static boolean controls(String field, NoticeText text) {
    String value =
        switch (field) {
          case "title" -> text.title();
          case "body" -> text.body();
          case "titleEn" -> text.titleEn();
          default -> text.bodyEn();
        };
    return value != null && PlainTexts.hasControls(value);
  }
}
