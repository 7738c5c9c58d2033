package jp.yagura.kit.web;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** JSON that does not fit the request's fields. */
@Provider
class JsonErrorMapper implements ExceptionMapper<MismatchedInputException> {
  private final ErrorResponses responses;
  private final JsonErrors json;

  JsonErrorMapper(ErrorResponses responses, JsonErrors json) {
    this.responses = responses;
    this.json = json;
  }

  @Override
  public Response toResponse(MismatchedInputException e) {
    return responses.of(json.of(e));
  }
}
