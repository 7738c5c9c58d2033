package jp.yagura.incident.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** All evidence of an incident in one file, for programs. */
@Path("/api/v1/incidents/{id}/evidence.zip")
class EvidenceBundleApi {
  private final HandOutBundle bundle;

  EvidenceBundleApi(HandOutBundle bundle) {
    this.bundle = bundle;
  }

  @GET
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "All evidence as a ZIP with its sums, its chain, the timeline and a check")
  @APIResponse(responseCode = "200", description = "The ZIP; that it was taken is recorded")
  @APIResponse(responseCode = "404", description = "No such incident for this caller")
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
  public Response zip(@PathParam("id") IncidentId id) {
    return DownloadPages.answer(bundle.of(id));
  }
}
