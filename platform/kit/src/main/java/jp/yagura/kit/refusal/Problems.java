package jp.yagura.kit.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.yagura.kit.language.Language;

/** Turns refusals and bare statuses into problem+json in the caller's language. */
@ApplicationScoped
public class Problems {
  private static final String TYPE = "urn:yagura:problem:";
  private final Language language;

  Problems(Language language) {
    this.language = language;
  }

  /** One problem for all refusals; the first decides type and status. */
  public Problem of(List<Refused> refusals) {
    Refused first = refusals.getFirst();
    Locale locale = language.now();
    List<Problem.FieldError> errors =
        refusals.stream()
            .filter(refused -> refused.field() != null)
            .map(r -> new Problem.FieldError(String.valueOf(r.field()), RefusalWords.of(r, locale)))
            .toList();
    return new Problem(
        TYPE + first.code(),
        RefusalWords.of("status." + first.reason().status(), locale),
        first.reason().status(),
        RefusalWords.of(first, locale),
        first.clause(),
        errors,
        first.details());
  }

  /** A problem for several fields at once. */
  public Problem of(List<Problem.FieldError> errors, int status, String code) {
    Locale locale = language.now();
    return new Problem(
        TYPE + code,
        RefusalWords.of("status." + status, locale),
        status,
        RefusalWords.of(code, locale),
        null,
        errors,
        Map.of());
  }

  /** A problem for a status that says it all. */
  public Problem of(int status) {
    return of(List.of(), status, "status-" + status);
  }

  /** The same for the reader of a page, to whom headers and media types say nothing. */
  public Problem forPeople(Problem problem) {
    String words = "page-" + problem.status();
    return problem.type().equals(TYPE + "status-" + problem.status()) && RefusalWords.has(words)
        ? of(List.of(), problem.status(), words)
        : problem;
  }

  /** The response that carries a problem. */
  public static Response response(Problem problem) {
    return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem).build();
  }
}
