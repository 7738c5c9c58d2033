package jp.yagura.incident.platformrequest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import jp.yagura.guideline.platform.PlatformGuides;
import jp.yagura.guideline.platform.RequestPurpose;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.PlatformRequestId;
import jp.yagura.incident.evidence.Evidence;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.profile.Platform;
import org.jspecify.annotations.Nullable;

/** Writing a request: new, or the draft of one. What was typed survives every refusal. */
@Path("/incidents/{id}/platform-requests")
@Produces("text/html;charset=UTF-8")
@RolesAllowed({Role.PR, Role.HEAD, Role.ADMIN})
class PlatformRequestFormPages {
  private final IncidentAccess incidents;
  private final ReadPlatformRequests reading;
  private final DraftPlatformRequest drafting;
  private final WorkOnPlatformRequest working;
  private final Evidence evidence;
  private final Language language;

  PlatformRequestFormPages(
      IncidentAccess incidents,
      ReadPlatformRequests reading,
      DraftPlatformRequest drafting,
      WorkOnPlatformRequest working,
      Evidence evidence,
      Language language) {
    this.incidents = incidents;
    this.reading = reading;
    this.drafting = drafting;
    this.working = working;
    this.evidence = evidence;
    this.language = language;
  }

  /** Where nobody knows the platform, it is chosen first. */
  @GET
  @Path("new")
  public Response begin(
      IncidentId id,
      @QueryParam("platform") @Nullable String platform,
      @QueryParam("purpose") @DefaultValue("") String purpose,
      @QueryParam("form") @DefaultValue("") String form) {
    IncidentFacts incident = incident(id);
    String chosen = platform == null ? incident.platform() : platform;
    if (chosen == null || Platform.of(chosen).isEmpty()) {
      return Response.ok(
              PlatformRequestTemplates.choose(
                  incident,
                  List.of(Platform.values()),
                  RequestPurpose.of(purpose).map(RequestPurpose::wire).orElse("")))
          .build();
    }
    RequestPurpose asked = RequestPurpose.of(purpose).orElse(null);
    boolean ours = asked != null && asked != RequestPurpose.TAKEDOWN;
    var content =
        new PlatformRequestContent(
            chosen, asked, form, ours ? incident.accountLabel() : "", "", List.of());
    return page(200, incident, null, "", content, FormErrors.NONE, false);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response draft(IncidentId id, @BeanParam PlatformRequestForm form) {
    IncidentFacts incident = incident(id);
    List<Refused> unreadable = form.refusals();
    PlatformRequestContent content = form.content();
    return answer(
        incident,
        null,
        "",
        content,
        unreadable.isEmpty() ? drafting.draft(id, content) : Outcome.refused(unreadable));
  }

  @GET
  @Path("{rid}/edit")
  public Response edit(IncidentId id, PlatformRequestId rid) {
    PlatformRequestView now = find(id, rid);
    return page(200, incident(id), rid, now.tag(), content(now), FormErrors.NONE, false);
  }

  @POST
  @Path("{rid}/edit")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response rewrite(
      IncidentId id, PlatformRequestId rid, @BeanParam PlatformRequestForm form) {
    find(id, rid);
    List<Refused> unreadable = form.refusals();
    PlatformRequestContent content = form.content();
    String version = form.version == null ? "" : form.version;
    return answer(
        incident(id),
        rid,
        version,
        content,
        unreadable.isEmpty()
            ? working.work(
                id, rid, new PlatformRequestAct.Rewrite(content), IfMatch.fromString(version))
            : Outcome.refused(unreadable));
  }

  private Response answer(
      IncidentFacts incident,
      @Nullable PlatformRequestId rid,
      String version,
      PlatformRequestContent content,
      Outcome<PlatformRequestView> outcome) {
    return switch (outcome) {
      case Outcome.Done<PlatformRequestView>(PlatformRequestView request) ->
          Response.seeOther(URI.create(request.path())).build();
      case Outcome.NotDone<PlatformRequestView>(List<Refused> refusals) -> {
        Refused first = refusals.getFirst();
        boolean stale = first.reason() == Refused.Reason.STALE;
        String tag = stale && rid != null ? find(incident.id(), rid).tag() : version;
        FormErrors errors = stale ? FormErrors.NONE : FormErrors.of(refusals, language.now());
        yield page(first.reason().status(), incident, rid, tag, content, errors, stale);
      }
    };
  }

  private Response page(
      int status,
      IncidentFacts incident,
      @Nullable PlatformRequestId rid,
      String version,
      PlatformRequestContent content,
      FormErrors errors,
      boolean stale) {
    return Response.status(status)
        .entity(
            PlatformRequestTemplates.compose(
                new PlatformRequestFormPage(
                    incident,
                    rid,
                    version,
                    content,
                    evidence.of(incident.id()),
                    PlatformGuides.bundled().of(content.platform()).orElse(null),
                    errors,
                    stale)))
        .build();
  }

  private static PlatformRequestContent content(PlatformRequestView it) {
    return new PlatformRequestContent(
        it.platform(), it.purpose(), it.form(), it.target(), it.body(), it.evidence());
  }

  private PlatformRequestView find(IncidentId id, PlatformRequestId rid) {
    return reading.find(id, rid).orElseThrow(() -> Refused.notFound().exception());
  }

  private IncidentFacts incident(IncidentId id) {
    return incidents.visible(id).orElseThrow(() -> Refused.notFound().exception());
  }
}
