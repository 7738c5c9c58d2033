package jp.yagura.incident.work;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.yagura.kit.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What waits for the caller, over HTTP. */
@Path("/api/v1/work")
@Produces(MediaType.APPLICATION_JSON)
class WorkApi {
  private final FindWork work;

  WorkApi(FindWork work) {
    this.work = work;
  }

  @GET
  @RolesAllowed({Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(summary = "All that waits for the caller: late, in hand, and for role or division")
  @APIResponse(responseCode = "200", description = "Each group with what is due next first")
  public WorkList all() {
    return work.find();
  }
}
