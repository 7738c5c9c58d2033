package jp.yagura.kit.refusal;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error body of RFC 9457, in the caller's language.
 *
 * @param type stable name, {@code urn:yagura:problem:} and the refusal's code
 * @param detail what is wrong and what to do about it
 * @param clause the guideline clause that refuses, or null
 * @param errors one entry per field
 * @param more further members, such as {@code missing}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    @Nullable String clause,
    List<FieldError> errors,
    @JsonAnyGetter Map<String, Object> more) {

  public static final String MEDIA_TYPE = "application/problem+json";

  /**
   * What is wrong with one field.
   *
   * @param field path in the request body, or the name of a parameter or header
   */
  public record FieldError(String field, String detail) {}

  public Problem {
    errors = List.copyOf(errors);
    more = Map.copyOf(more);
  }
}
