package jp.yagura.incident.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.refusal.Refused;

/** One picture, for those who may see its incident. Who looked at it stands in the audit log. */
@Path("/incidents/{incidentId}/evidence/{id}")
class EvidencePages {
  private final IncidentAccess incidents;
  private final Evidence evidence;
  private final Chronicle chronicle;
  private final CurrentCaller caller;

  EvidencePages(
      IncidentAccess incidents, Evidence evidence, Chronicle chronicle, CurrentCaller caller) {
    this.incidents = incidents;
    this.evidence = evidence;
    this.chronicle = chronicle;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
  public Response picture(IncidentId incidentId, UUID id) {
    Picture picture =
        incidents
            .visible(incidentId)
            .flatMap(_ -> evidence.picture(incidentId, id))
            .orElseThrow(() -> Refused.notFound().exception());
    chronicle.record(picture.viewed(), caller.actor());
    return Response.ok(picture.content(), picture.mediaType())
        .header("Content-Disposition", "inline; filename=\"" + picture.fileName() + "\"")
        .build();
  }
}
