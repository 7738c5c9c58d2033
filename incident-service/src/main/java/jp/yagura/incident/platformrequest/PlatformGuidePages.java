package jp.yagura.incident.platformrequest;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jp.yagura.guideline.platform.PlatformGuide;
import jp.yagura.guideline.platform.PlatformGuides;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Where platforms take requests, what they ask for and what to prepare. */
@Path("/incidents/platform-guide")
@Produces("text/html;charset=UTF-8")
@RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
class PlatformGuidePages {
  private final ConfiguredRhythm rhythm;

  PlatformGuidePages(ConfiguredRhythm rhythm) {
    this.rhythm = rhythm;
  }

  @GET
  public TemplateInstance all() {
    return PlatformRequestTemplates.guides(PlatformGuides.bundled().platforms());
  }

  /** With the incident that a request is written for, each form leads back to it. */
  @GET
  @Path("{platform}")
  public TemplateInstance one(
      String platform, @QueryParam("incident") @Nullable IncidentId incident) {
    PlatformGuide guide =
        PlatformGuides.bundled().of(platform).orElseThrow(() -> Refused.notFound().exception());
    return PlatformRequestTemplates.guide(guide, rhythm.days(platform), incident);
  }
}
