package jp.yagura.kit.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jp.yagura.kit.refusal.Problems;
import jp.yagura.kit.refusal.RefusedException;

@Provider
class RefusedMapper implements ExceptionMapper<RefusedException> {
  private final ErrorResponses responses;
  private final Problems problems;

  RefusedMapper(ErrorResponses responses, Problems problems) {
    this.responses = responses;
    this.problems = problems;
  }

  @Override
  public Response toResponse(RefusedException refused) {
    return responses.of(problems.of(refused.refusals()));
  }
}
