package jp.yagura.kit.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import jp.yagura.kit.refusal.Problems;
import jp.yagura.kit.refusal.Refused;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Turns away what no route takes: bodies over the limit, and control characters in the address.
 * What carries files has a limit of its own, {@code yagura.upload-limit}, in bytes.
 */
@Provider
@PreMatching
@Priority(20)
class RequestLimits implements ContainerRequestFilter {
  private final ErrorResponses responses;
  private final Problems problems;
  private final int bodyLimit;
  private final int uploadLimit;

  RequestLimits(
      ErrorResponses responses,
      Problems problems,
      @ConfigProperty(name = "yagura.body-limit") int bodyLimit,
      @ConfigProperty(name = "yagura.upload-limit") int uploadLimit) {
    this.responses = responses;
    this.problems = problems;
    this.bodyLimit = bodyLimit;
    this.uploadLimit = uploadLimit;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    MediaType type;
    try {
      type = request.getMediaType();
    } catch (IllegalArgumentException e) {
      request.abortWith(responses.of(problems.of(415)));
      return;
    }
    int limit = limit(type);
    if (request.getLength() > limit) {
      refuse(request, tooLarge(limit));
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

  /** Whatever takes no files turns away the type, without reading them. */
  private int limit(@Nullable MediaType type) {
    return MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type) ? uploadLimit : bodyLimit;
  }

  private static Refused tooLarge(int limit) {
    return new Refused(
        Refused.Reason.TOO_LARGE, "body-too-large", null, null, List.of(limit / 1024), Map.of());
  }

  private void refuse(ContainerRequestContext request, Refused refused) {
    request.abortWith(responses.of(problems.of(List.of(refused))));
  }
}
