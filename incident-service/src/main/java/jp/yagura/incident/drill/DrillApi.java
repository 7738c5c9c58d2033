package jp.yagura.incident.drill;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.yagura.incident.DrillInjectId;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** One drill over HTTP. */
@Path("/api/v1/incidents/{id}/drill")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "404", description = "No such drill for this caller")
class DrillApi {
  private final ReadDrill reading;
  private final WorkOnInject working;
  private final EndDrill ending;

  DrillApi(ReadDrill reading, WorkOnInject working, EndDrill ending) {
    this.reading = reading;
    this.working = working;
    this.ending = ending;
  }

  /** What was learned; may be left out. */
  record Ending(@Nullable String lessons) {}

  /** What was done about it. */
  record Answered(@NotNull String answer) {}

  @GET
  @Operation(summary = "A drill with its score; what has not happened yet only for who runs it")
  @APIResponse(responseCode = "200", description = "The drill, with the ETag of its incident")
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
  public Response one(@PathParam("id") IncidentId id) {
    DrillView drill = reading.find(id).orElseThrow(() -> Refused.notFound().exception());
    return Response.ok(drill).tag(Version.tag(drill.incident().version())).build();
  }

  @POST
  @Path("end")
  @Operation(summary = "Ends a drill, whatever is left undone")
  @APIResponse(responseCode = "200", description = "Its incident after it, with its new ETag")
  @APIResponse(responseCode = "409", description = "It has ended")
  @APIResponse(responseCode = "412", description = "Somebody changed it since the caller read it")
  @APIResponse(responseCode = "422", description = "A field's value cannot be taken")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  @RolesAllowed({Role.PR, Role.ADMIN})
  public Response end(
      @PathParam("id") IncidentId id,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
      @Valid @Nullable Ending body) {
    String lessons = body == null || body.lessons() == null ? "" : body.lessons();
    IncidentFacts after = ending.end(id, lessons, ifMatch).orRefuse();
    return Response.ok(after).tag(Version.tag(after.version())).build();
  }

  @POST
  @Path("injects/{iid}/give")
  @Operation(summary = "Lets something happen now, before its time")
  @APIResponse(responseCode = "200", description = "It, with its new ETag")
  @APIResponse(responseCode = "409", description = "It has happened, is left out, or all is over")
  @APIResponse(responseCode = "412", description = "Somebody changed it since the caller read it")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  @RolesAllowed({Role.PR, Role.ADMIN})
  public Response give(
      @PathParam("id") IncidentId id,
      @PathParam("iid") DrillInjectId iid,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch) {
    return work(id, iid, new InjectAct.Give(), ifMatch);
  }

  @POST
  @Path("injects/{iid}/skip")
  @Operation(summary = "Leaves something out of this drill")
  @APIResponse(responseCode = "200", description = "It, with its new ETag")
  @APIResponse(responseCode = "409", description = "It has happened, is left out, or all is over")
  @APIResponse(responseCode = "412", description = "Somebody changed it since the caller read it")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  @RolesAllowed({Role.PR, Role.ADMIN})
  public Response skip(
      @PathParam("id") IncidentId id,
      @PathParam("iid") DrillInjectId iid,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch) {
    return work(id, iid, new InjectAct.Skip(), ifMatch);
  }

  @POST
  @Path("injects/{iid}/answer")
  @Operation(summary = "Says what was done about something that happened in the drill")
  @APIResponse(responseCode = "200", description = "It, with its new ETag")
  @APIResponse(responseCode = "409", description = "It has not happened, or all is over")
  @APIResponse(responseCode = "412", description = "Somebody changed it since the caller read it")
  @APIResponse(responseCode = "422", description = "A field's value cannot be taken")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.ADMIN})
  public Response answer(
      @PathParam("id") IncidentId id,
      @PathParam("iid") DrillInjectId iid,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid Answered body) {
    return work(id, iid, new InjectAct.Answer(body.answer()), ifMatch);
  }

  private Response work(IncidentId id, DrillInjectId iid, InjectAct act, IfMatch ifMatch) {
    DrillInjectView after = working.work(id, iid, act, ifMatch).orRefuse();
    return Response.ok(after).tag(Version.tag(after.version())).build();
  }
}
