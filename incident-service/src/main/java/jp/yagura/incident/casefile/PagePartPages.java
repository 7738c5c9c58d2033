package jp.yagura.incident.casefile;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.access.Role;
import org.jspecify.annotations.Nullable;

/** Parts of an incident's page, for a page that was told that they changed. */
@Path("/incidents/{id}/parts")
@Produces("text/html;charset=UTF-8")
class PagePartPages {
  private final ReadIncidentPage screen;

  PagePartPages(ReadIncidentPage screen) {
    this.screen = screen;
  }

  @GET
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
  public TemplateInstance parts(IncidentId id, @QueryParam("names") @Nullable String names) {
    return CasefileTemplates.parts(
        screen.page(id, null, RefusedInput.NONE, Map.of()), PageParts.named(names));
  }
}
