package jp.yagura.kit.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import jp.yagura.kit.refusal.Problem;
import jp.yagura.kit.refusal.Problems;
import jp.yagura.kit.refusal.Refused;

/** Gives a body to errors that would have none, such as the 401 and 403 of the security layer. */
@Provider
class BareErrors implements ContainerResponseFilter {
  private static final Refused FORM_UNPROTECTED =
      new Refused(Refused.Reason.MALFORMED, "form-unprotected", null, null, List.of(), Map.of());

  /** What a script is told whose session is over; the page that it belongs to has the words. */
  private static final int FOR_SCRIPTS = 499;

  private final Problems problems;
  private final ErrorResponses responses;

  BareErrors(Problems problems, ErrorResponses responses) {
    this.problems = problems;
    this.responses = responses;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() < 400 || response.getStatus() == FOR_SCRIPTS || response.hasEntity()) {
      return;
    }
    Problem problem = problems.of(response.getStatus());
    if (request.getUriInfo().getPath().startsWith("/api/")) {
      response.setEntity(problem, null, MediaType.valueOf(Problem.MEDIA_TYPE));
    } else if (response.getStatus() == 400) {
      // the forgery protection says no more
      page(problems.of(List.of(FORM_UNPROTECTED)), response);
    } else {
      page(problem, response);
    }
  }

  /** Too late for a template as entity: nobody would render it any more. */
  private void page(Problem problem, ContainerResponseContext response) {
    response.setEntity(responses.page(problem), null, MediaType.valueOf(ErrorResponses.HTML));
  }
}
