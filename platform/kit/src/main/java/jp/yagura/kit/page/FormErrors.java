package jp.yagura.kit.page;

import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jp.yagura.kit.refusal.RefusalWords;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a form: one sentence per field, in the order of the form, and what concerns no
 * field.
 *
 * @param fields field name to sentence
 * @param general sentences about the form as a whole
 */
public record FormErrors(Map<String, String> fields, List<String> general) {
  /** A form nobody sent yet, or one without errors. */
  public static final FormErrors NONE = new FormErrors(Map.of(), List.of());

  /** Reads broken field rules; {@code order} is the order of the fields in the form. */
  public static <T> FormErrors of(Set<ConstraintViolation<T>> violations, List<String> order) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String field : order) {
      violations.stream()
          .filter(v -> v.getPropertyPath().toString().equals(field))
          .findFirst()
          .ifPresent(v -> fields.put(field, v.getMessage()));
    }
    return new FormErrors(fields, List.of());
  }

  /** Reads the refusals of a use case. */
  public static FormErrors of(List<Refused> refusals, Locale locale) {
    Map<String, String> fields = new LinkedHashMap<>();
    List<String> general = new ArrayList<>();
    for (Refused refused : refusals) {
      String field = refused.field();
      if (field == null) {
        general.add(RefusalWords.of(refused, locale));
      } else {
        fields.putIfAbsent(field, RefusalWords.of(refused, locale));
      }
    }
    return new FormErrors(fields, general);
  }

  /** The sentence for a field, or null. */
  public @Nullable String get(String field) {
    return fields.get(field);
  }

  /** Whether anything is wrong. */
  public boolean any() {
    return !fields.isEmpty() || !general.isEmpty();
  }

  /** How many things are wrong. */
  public int count() {
    return fields.size() + general.size();
  }

  /** Field and sentence, in the order of the form. */
  public Set<Map.Entry<String, String>> entries() {
    return fields.entrySet();
  }
}
