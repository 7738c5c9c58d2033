package jp.yagura.incident.platformrequest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import jp.yagura.guideline.platform.RequestPurpose;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.PlatformRequestId;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.characters.Characters;
import jp.yagura.kit.idempotency.Idempotency;
import jp.yagura.kit.idempotency.Reply;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Requests to platforms: what is asked for, and reading them. */
@Path("/api/v1/incidents/{id}/platform-requests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class PlatformRequestApi {
  private final ReadPlatformRequests reading;
  private final DraftPlatformRequest drafting;
  private final WorkOnPlatformRequest working;
  private final Idempotency idempotency;

  PlatformRequestApi(
      ReadPlatformRequests reading,
      DraftPlatformRequest drafting,
      WorkOnPlatformRequest working,
      Idempotency idempotency) {
    this.reading = reading;
    this.drafting = drafting;
    this.working = working;
    this.idempotency = idempotency;
  }

  /** All requests of an incident. */
  record Requests(List<PlatformRequestView> items) {}

  /**
   * What is asked for. Form and text may be missing in a draft.
   *
   * @param form id of a form of the platform guide, or what it is in words
   * @param target the account or address that it is about
   * @param evidence ids of pictures of the incident
   */
  record Draft(
      @NotBlank @Characters(max = 40) String platform,
      @NotNull RequestPurpose purpose,
      @Nullable @Characters(max = ContentPolicy.LONGEST_FORM) String form,
      @NotBlank @Characters(max = ContentPolicy.LONGEST_TARGET) String target,
      @Nullable @Characters(max = ContentPolicy.LONGEST_BODY) String body,
      @Nullable @Size(max = 50) List<@NotNull UUID> evidence) {

    PlatformRequestContent content() {
      return new PlatformRequestContent(
          platform,
          purpose,
          form == null ? "" : form,
          target,
          body == null ? "" : body,
          evidence == null ? List.of() : evidence);
    }
  }

  @GET
  @Operation(summary = "What platforms were asked for in an incident, the first request first")
  @APIResponse(responseCode = "404", description = "No such incident for this caller")
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
  public Requests all(@PathParam("id") IncidentId id) {
    return new Requests(reading.ofIncident(id).orElseThrow(() -> Refused.notFound().exception()));
  }

  @POST
  @Operation(summary = "Begins a request to a platform")
  @APIResponse(responseCode = "201", description = "The draft")
  @APIResponse(responseCode = "404", description = "No such incident for this caller")
  @APIResponse(responseCode = "409", description = "The incident is over")
  @APIResponse(responseCode = "422", description = "A field's value cannot be taken")
  @RolesAllowed({Role.PR, Role.HEAD, Role.ADMIN})
  public Response draft(
      @PathParam("id") IncidentId id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @NotNull @Valid Draft body) {
    return idempotency.once(
        key,
        "draft-platform-request/" + id,
        body,
        () -> {
          PlatformRequestView made = drafting.draft(id, body.content()).orRefuse();
          return Reply.created(
              "/api/v1/incidents/" + id + "/platform-requests/" + made.id(),
              Version.tag(made.version()),
              made);
        });
  }

  @GET
  @Path("{rid}")
  @Operation(summary = "One request to a platform")
  @APIResponse(responseCode = "200", description = "The request, with its ETag")
  @APIResponse(responseCode = "404", description = "No such request for this caller")
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
  public Response one(@PathParam("id") IncidentId id, @PathParam("rid") PlatformRequestId rid) {
    return answer(
        reading
            .find(id, rid)
            .map(Outcome::done)
            .orElseGet(() -> Outcome.refused(Refused.notFound())));
  }

  @PUT
  @Path("{rid}")
  @Operation(summary = "Replaces the draft")
  @APIResponse(responseCode = "200", description = "The request after it, with its new ETag")
  @APIResponse(responseCode = "404", description = "No such request for this caller")
  @APIResponse(responseCode = "409", description = "It was sent already")
  @APIResponse(responseCode = "412", description = "Somebody changed it since the caller read it")
  @APIResponse(responseCode = "422", description = "A field's value cannot be taken")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  @RolesAllowed({Role.PR, Role.HEAD, Role.ADMIN})
  public Response rewrite(
      @PathParam("id") IncidentId id,
      @PathParam("rid") PlatformRequestId rid,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid Draft body) {
    return answer(working.work(id, rid, new PlatformRequestAct.Rewrite(body.content()), ifMatch));
  }

  static Response answer(Outcome<PlatformRequestView> outcome) {
    PlatformRequestView request = outcome.orRefuse();
    return Response.ok(request).tag(Version.tag(request.version())).build();
  }
}
