package jp.yagura.kit.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.List;
import jp.yagura.kit.refusal.Problem;
import jp.yagura.kit.refusal.Problems;
import org.jboss.logging.Logger;

/** Field rules that a request broke: 422 with one entry per field. */
@Provider
class ViolationMapper implements ExceptionMapper<ConstraintViolationException> {
  private static final Logger LOG = Logger.getLogger(ViolationMapper.class);
  private final ErrorResponses responses;
  private final Problems problems;

  ViolationMapper(ErrorResponses responses, Problems problems) {
    this.responses = responses;
    this.problems = problems;
  }

  @Override
  public Response toResponse(ConstraintViolationException e) {
    if (e.getConstraintViolations().stream().anyMatch(ViolationMapper::ours)) {
      LOG.error("our own answer breaks a rule", e);
      return responses.of(problems.of(500));
    }
    List<Problem.FieldError> errors =
        e.getConstraintViolations().stream()
            .map(v -> new Problem.FieldError(field(v.getPropertyPath()), v.getMessage()))
            .sorted(Comparator.comparing(Problem.FieldError::field))
            .toList();
    return responses.of(problems.of(errors, 422, "invalid-fields"));
  }

  private static boolean ours(ConstraintViolation<?> violation) {
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getKind() == ElementKind.RETURN_VALUE) {
        return true;
      }
    }
    return false;
  }

  /**
   * The path below the method's parameter: {@code file.report.links[0]} is {@code links[0]} to the
   * caller.
   */
  static String field(Path path) {
    StringBuilder field = new StringBuilder();
    String parameter = "";
    for (Path.Node node : path) {
      switch (node.getKind()) {
        case METHOD, CONSTRUCTOR, CROSS_PARAMETER -> {}
        case PARAMETER -> parameter = node.getName();
        default -> append(field, node);
      }
    }
    return field.isEmpty() ? parameter : field.toString();
  }

  private static void append(StringBuilder field, Path.Node node) {
    if (node.isInIterable() && node.getIndex() != null) {
      field.append('[').append(node.getIndex()).append(']');
    }
    if (node.getName() != null && !node.getName().startsWith("<")) {
      field.append(field.isEmpty() ? "" : ".").append(node.getName());
    }
  }
}
