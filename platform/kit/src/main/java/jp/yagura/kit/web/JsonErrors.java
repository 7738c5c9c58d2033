package jp.yagura.kit.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.refusal.Problem;
import jp.yagura.kit.refusal.Problems;
import jp.yagura.kit.refusal.RefusalWords;

/** What is wrong with a JSON body, said with the field and without a class name. */
@ApplicationScoped
class JsonErrors {
  private static final List<String> SECRETS =
      List.of("password", "passwd", "passphrase", "passcode", "secret", "token", "credential");

  private final Problems problems;
  private final Language language;
  private final ObjectMapper json;

  JsonErrors(Problems problems, Language language, ObjectMapper json) {
    this.problems = problems;
    this.language = language;
    this.json = json;
  }

  Problem of(JacksonException e) {
    if (e instanceof JsonParseException || !(e instanceof JsonMappingException mapping)) {
      return problems.of(List.of(), 400, "json-broken");
    }
    if (mapping.getPath().isEmpty()) {
      return problems.of(List.of(), 400, "json-not-an-object");
    }
    var error = new Problem.FieldError(path(mapping), sentence(mapping));
    return problems.of(List.of(error), 422, "invalid-fields");
  }

  private String sentence(JsonMappingException e) {
    return switch (e) {
      case UnrecognizedPropertyException unknown when secret(unknown.getPropertyName()) ->
          say("json-secret-field");
      case UnrecognizedPropertyException _ -> say("json-unknown-field");
      case InvalidTextException _ -> say("text-control-characters");
      case InvalidFormatException format when format.getTargetType().isEnum() ->
          say("json-one-of", values(format.getTargetType()));
      case InvalidFormatException format
          when java.time.temporal.Temporal.class.isAssignableFrom(format.getTargetType()) ->
          say("json-time");
      case InvalidFormatException format when format.getTargetType() == java.util.UUID.class ->
          say("json-uuid");
      case MismatchedInputException _ -> say("json-wrong-type");
      default -> say("json-wrong-type");
    };
  }

  /**
   * Callers who send a secret are told that it is never kept, rather than that the name is wrong.
   */
  private static boolean secret(String property) {
    String name = property.toLowerCase(Locale.ROOT);
    return SECRETS.stream().anyMatch(name::contains);
  }

  private String say(String key, Object... arguments) {
    return RefusalWords.of(key, language.now(), arguments);
  }

  /** As a caller writes them, which need not be the names of the constants. */
  private String values(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> json.valueToTree(constant).asText())
        .collect(Collectors.joining(", "));
  }

  private static String path(JsonMappingException e) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : e.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }
}
