package jp.yagura.kit.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import jp.yagura.kit.refusal.Problems;
import jp.yagura.kit.refusal.Refused;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Turns away what no route takes: bodies over the limit, and control characters in the address. */
@Provider
@PreMatching
@Priority(20)
class RequestLimits implements ContainerRequestFilter {
  private final ErrorResponses responses;
  private final Problems problems;
  private final int bodyLimit;

  RequestLimits(
      ErrorResponses responses,
      Problems problems,
      @ConfigProperty(name = "yagura.body-limit") int bodyLimit) {
    this.responses = responses;
    this.problems = problems;
    this.bodyLimit = bodyLimit;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getLength() > bodyLimit) {
      refuse(
          request,
          new Refused(
              Refused.Reason.TOO_LARGE,
              "body-too-large",
              null,
              null,
              List.of(bodyLimit / 1024),
              Map.of()));
      return;
    }
    if (PlainTexts.hasControls(request.getUriInfo().getPath())) {
      refuse(request, Refused.notFound());
      return;
    }
    for (var parameter : request.getUriInfo().getQueryParameters().entrySet()) {
      if (parameter.getValue().stream().anyMatch(PlainTexts::hasControls)
          || PlainTexts.hasControls(parameter.getKey())) {
        refuse(request, Refused.invalid(parameter.getKey().strip(), "text-control-characters"));
        return;
      }
    }
  }

  private void refuse(ContainerRequestContext request, Refused refused) {
    request.abortWith(responses.of(problems.of(List.of(refused))));
  }
}
