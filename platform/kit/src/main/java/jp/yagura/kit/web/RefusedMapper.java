package jp.yagura.kit.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jp.yagura.kit.refusal.Problems;
import jp.yagura.kit.refusal.Refused;

@Provider
class RefusedMapper implements ExceptionMapper<Refused.Thrown> {
  private final ErrorResponses responses;
  private final Problems problems;

  RefusedMapper(ErrorResponses responses, Problems problems) {
    this.responses = responses;
    this.problems = problems;
  }

  @Override
  public Response toResponse(Refused.Thrown refused) {
    return responses.of(problems.of(refused.refusals()));
  }
}
