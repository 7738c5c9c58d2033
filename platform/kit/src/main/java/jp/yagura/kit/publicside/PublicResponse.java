package jp.yagura.kit.publicside;

import jakarta.ws.rs.core.Response;

/**
 * Makes answers for residents; {@link ResidentFilter} gives them their entity tag and keeps them.
 */
public final class PublicResponse {
  private PublicResponse() {}

  /**
   * An answer to everybody.
   *
   * @param status 200, or 410 for what was withdrawn
   * @param type media type, with its charset where it is text
   */
  public static Response of(int status, String type, String body) {
    return Response.status(status).entity(body).type(type).build();
  }
}
