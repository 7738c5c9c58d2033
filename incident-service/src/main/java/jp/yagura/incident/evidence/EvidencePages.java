package jp.yagura.incident.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.incident.incident.IncidentDesk;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.audit.Audit;
import jp.yagura.kit.refusal.Refused;

/** One picture, for those who may see its incident. Who looked at it stands in the audit log. */
@Path("/incidents/{incidentId}/evidence/{id}")
class EvidencePages {
  private final IncidentDesk incidents;
  private final EntityManager entities;
  private final Audit audit;
  private final CurrentCaller caller;

  EvidencePages(IncidentDesk incidents, EntityManager entities, Audit audit, CurrentCaller caller) {
    this.incidents = incidents;
    this.entities = entities;
    this.audit = audit;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
  public Response picture(UUID incidentId, UUID id) {
    Picture picture =
        incidents
            .visible(incidentId)
            .flatMap(_ -> Optional.ofNullable(entities.find(Picture.class, id)))
            .filter(found -> found.incidentId.equals(incidentId))
            .orElseThrow(() -> Refused.notFound().exception());
    audit.record(
        caller.actor(),
        "evidence-viewed",
        "incident",
        incidentId,
        Map.of("evidence", id.toString(), "name", picture.name, "sha256", picture.sha256));
    String ending = ImageType.of(picture.content).map(ImageType::ending).orElse("bin");
    return Response.ok(picture.content, picture.mediaType)
        .header(
            "Content-Disposition",
            "inline; filename=\"evidence-" + (picture.position + 1) + "." + ending + "\"")
        .build();
  }
}
