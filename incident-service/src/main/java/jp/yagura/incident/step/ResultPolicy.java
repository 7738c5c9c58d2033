package jp.yagura.incident.step;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yagura.guideline.playbook.PlaybookStep;
import jp.yagura.guideline.playbook.ResultField;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.profile.Link;
import org.jspecify.annotations.Nullable;

/** What is written down when a step is done fits what the playbook asks for. */
final class ResultPolicy {
  private static final int LONGEST_TEXT = 4000;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_NUMBER = 20;

  private ResultPolicy() {}

  /** One refusal per field that does not fit. */
  static List<Refused> refuses(PlaybookStep step, Map<String, String> results) {
    List<Refused> refusals = new ArrayList<>();
    for (ResultField field : step.results()) {
      check(field, results.get(field.id())).ifPresent(refusals::add);
    }
    Map<String, ResultField> known =
        step.results().stream().collect(Collectors.toMap(ResultField::id, field -> field));
    step.results().stream()
        .flatMap(
            field -> field.choices().stream().filter(it -> it.id().equals(results.get(field.id()))))
        .flatMap(choice -> Stream.ofNullable(choice.needs()))
        .filter(needs -> results.getOrDefault(needs, "").isBlank())
        .map(needs -> Refused.invalid(name(needs), "result-needed"))
        .forEach(refusals::add);
    results.keySet().stream()
        .filter(id -> !known.containsKey(id))
        .map(id -> Refused.invalid(name(id), "result-unknown"))
        .forEach(refusals::add);
    return refusals;
  }

  private static Optional<Refused> check(ResultField field, @Nullable String value) {
    String name = name(field.id());
    if (value == null || value.isBlank()) {
      return field.mandatory()
          ? Optional.of(Refused.invalid(name, "result-missing"))
          : Optional.empty();
    }
    return Optional.ofNullable(
        switch (field.kind()) {
          case TEXT -> CharacterCount.beyond(name, value, LONGEST_TEXT).orElse(null);
          case PERSON -> CharacterCount.beyond(name, value, LONGEST_NAME).orElse(null);
          case DATE_TIME -> unless(isTime(value), name, "json-time");
          case URL -> unless(Link.is(value), name, "not-a-web-address");
          case NUMBER -> unless(isNumber(value), name, "not-a-number");
          case YES_NO -> unless(value.equals("yes") || value.equals("no"), name, "yes-or-no");
          case CHOICE -> unless(ids(field).contains(value), name, "one-of", ids(field).toString());
        });
  }

  private static @Nullable Refused unless(
      boolean fits, String name, String code, Object... arguments) {
    return fits ? null : Refused.invalid(name, code, arguments);
  }

  private static List<String> ids(ResultField field) {
    return field.choices().stream().map(ResultField.Choice::id).toList();
  }

  private static boolean isTime(String value) {
    try {
      return OffsetDateTime.parse(value).getYear() > 0;
    } catch (DateTimeParseException _) {
      return false;
    }
  }

  private static boolean isNumber(String value) {
    try {
      return value.length() <= LONGEST_NUMBER && new BigDecimal(value).signum() >= 0;
    } catch (NumberFormatException _) {
      return false;
    }
  }

  private static String name(String id) {
    return "results." + id;
  }
}
