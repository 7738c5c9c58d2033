package jp.yagura.kit.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jp.yagura.kit.refusal.Problem;
import jp.yagura.kit.refusal.Problems;

/** Gives a body to errors that would have none, such as the 401 and 403 of the security layer. */
@Provider
class BareErrors implements ContainerResponseFilter {
  private final Problems problems;

  BareErrors(Problems problems) {
    this.problems = problems;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() >= 400
        && !response.hasEntity()
        && request.getUriInfo().getPath().startsWith("/api/")) {
      response.setEntity(
          problems.of(response.getStatus()), null, MediaType.valueOf(Problem.MEDIA_TYPE));
    }
  }
}
