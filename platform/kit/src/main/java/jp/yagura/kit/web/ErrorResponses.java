package jp.yagura.kit.web;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jp.yagura.kit.refusal.Problem;
import jp.yagura.kit.refusal.Problems;

/**
 * The one place where an error takes its form: problem+json for the API, a page that says what to
 * do for people.
 */
@ApplicationScoped
class ErrorResponses {
  static final String HTML = "text/html;charset=UTF-8";
  private final HttpServerRequest request;
  private final Problems problems;
  private final Template page;

  ErrorResponses(
      HttpServerRequest request, Problems problems, @Location("layout/error") Template page) {
    this.request = request;
    this.problems = problems;
    this.page = page;
  }

  Response of(Problem problem) {
    if (forPeople()) {
      return Response.status(problem.status())
          .type(HTML)
          .entity(page.data("problem", problems.forPeople(problem)))
          .build();
    }
    return Problems.response(problem);
  }

  /** The page as a text. */
  String page(Problem problem) {
    return page.data("problem", problems.forPeople(problem)).render();
  }

  /** Pages live outside of /api; what asks for JSON there gets JSON all the same. */
  private boolean forPeople() {
    String accept = request.getHeader("Accept");
    return !request.path().startsWith("/api/") && (accept == null || !accept.contains("json"));
  }
}
