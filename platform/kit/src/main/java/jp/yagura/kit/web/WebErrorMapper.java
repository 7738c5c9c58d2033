package jp.yagura.kit.web;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jp.yagura.kit.refusal.Problems;
import org.jboss.logging.Logger;

/** Errors that the HTTP layer found: unknown path, wrong method, wrong media type, broken JSON. */
@Provider
class WebErrorMapper implements ExceptionMapper<WebApplicationException> {
  private static final Logger LOG = Logger.getLogger(WebErrorMapper.class);
  private final ErrorResponses responses;
  private final Problems problems;
  private final JsonErrors json;

  WebErrorMapper(ErrorResponses responses, Problems problems, JsonErrors json) {
    this.responses = responses;
    this.problems = problems;
    this.json = json;
  }

  @Override
  public Response toResponse(WebApplicationException e) {
    Response response = e.getResponse();
    if (response.getStatus() < 400 || response.hasEntity()) {
      return response;
    }
    if (e.getCause() instanceof JacksonException broken) {
      return responses.of(json.of(broken));
    }
    if (response.getStatus() >= 500) {
      LOG.error("request failed", e);
    }
    Response problem = responses.of(problems.of(response.getStatus()));
    Response.ResponseBuilder builder = Response.fromResponse(problem);
    for (String name : new String[] {"Allow", "WWW-Authenticate", "Retry-After"}) {
      if (response.getHeaders().containsKey(name)) {
        builder.header(name, response.getHeaderString(name));
      }
    }
    return builder.build();
  }
}
