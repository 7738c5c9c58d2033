package jp.yagura.incident.platformrequest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.PlatformRequestId;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** One request with what may be done with it. What was typed survives every refusal. */
@Path("/incidents/{id}/platform-requests")
@Produces("text/html;charset=UTF-8")
class PlatformRequestPages {
  private final LayOutPlatformRequest layout;
  private final WorkOnPlatformRequest working;
  private final Language language;

  PlatformRequestPages(
      LayOutPlatformRequest layout, WorkOnPlatformRequest working, Language language) {
    this.layout = layout;
    this.working = working;
    this.language = language;
  }

  @GET
  @Path("{rid}")
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
  public Response view(IncidentId id, PlatformRequestId rid) {
    return page(200, id, rid, PlatformRequestPage.Input.NOTHING);
  }

  @POST
  @Path("{rid}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.PR, Role.HEAD, Role.ADMIN})
  public Response act(
      IncidentId id, PlatformRequestId rid, @BeanParam PlatformRequestActForm form) {
    PlatformRequestAct act = form.asked();
    if (act == null) {
      throw Refused.notFound().exception();
    }
    List<Refused> unreadable = form.refusals();
    Outcome<PlatformRequestView> outcome =
        unreadable.isEmpty()
            ? working.work(id, rid, act, form.version)
            : Outcome.refused(unreadable);
    return switch (outcome) {
      case Outcome.Done<PlatformRequestView>(PlatformRequestView request) ->
          Response.seeOther(URI.create(request.path())).build();
      case Outcome.NotDone<PlatformRequestView>(List<Refused> refusals) -> {
        Refused first = refusals.getFirst();
        yield page(
            first.reason().status(),
            id,
            rid,
            new PlatformRequestPage.Input(
                form.act,
                form.at,
                form.plain(),
                FormErrors.of(refusals, language.now()),
                first.reason() == Refused.Reason.STALE));
      }
    };
  }

  private Response page(
      int status, IncidentId id, PlatformRequestId rid, PlatformRequestPage.Input input) {
    PlatformRequestPage page =
        layout.of(id, rid, input).orElseThrow(() -> Refused.notFound().exception());
    return Response.status(status).entity(PlatformRequestTemplates.view(page)).build();
  }
}
