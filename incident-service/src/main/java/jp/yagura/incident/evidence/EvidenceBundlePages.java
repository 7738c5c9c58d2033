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

/** All evidence of an incident in one file, for people. */
@Path("/incidents/{id}/evidence.zip")
class EvidenceBundlePages {
  private final HandOutBundle bundle;

  EvidenceBundlePages(HandOutBundle bundle) {
    this.bundle = bundle;
  }

  @GET
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
  public Response zip(@PathParam("id") IncidentId id) {
    return DownloadPages.answer(bundle.of(id));
  }
}
