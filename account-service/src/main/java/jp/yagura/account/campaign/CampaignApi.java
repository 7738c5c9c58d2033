package jp.yagura.account.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.idempotency.Idempotency;
import jp.yagura.kit.idempotency.Reply;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.paging.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "campaigns", description = "Prize campaigns and what residents read of them")
class CampaignApi {
  private final FindCampaigns find;
  private final WriteCampaign write;
  private final DecideCampaign decide;
  private final Idempotency idempotency;

  CampaignApi(
      FindCampaigns find, WriteCampaign write, DecideCampaign decide, Idempotency idempotency) {
    this.find = find;
    this.write = write;
    this.decide = decide;
    this.idempotency = idempotency;
  }

  /** The latest first. */
  record All(List<CampaignView> items) {}

  /** Why it is stopped; residents read it. */
  record Stop(@NotNull String reason) {}

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(summary = "The campaigns of the municipality")
  @APIResponse(responseCode = "200", description = "The latest 200, those that are over too")
  public All all() {
    return new All(find.all());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.HEAD, Role.PR, Role.ADMIN})
  @Operation(summary = "Register a campaign; somebody else of PR approves it")
  @APIResponse(responseCode = "201", description = "Registered; nobody reads of it yet")
  @APIResponse(responseCode = "422", description = "A text or an account is missing or wrong")
  public Response register(
      @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid CampaignEntry body) {
    return idempotency.once(
        key,
        "campaign",
        body,
        () -> {
          CampaignView view = write.register(body).orRefuse();
          return Reply.created("/api/v1/campaigns/" + view.id(), Version.tag(view.version()), view);
        });
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(summary = "One campaign")
  @APIResponse(responseCode = "200", description = "The ETag is what a change needs")
  @APIResponse(responseCode = "404", description = "There is no such campaign")
  public Response one(@PathParam("id") CampaignId id) {
    return tagged(find.one(id));
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.HEAD, Role.PR, Role.ADMIN})
  @Operation(summary = "Change it before it begins; it is to be approved again")
  @APIResponse(responseCode = "200", description = "Changed")
  @APIResponse(responseCode = "409", description = "It has begun")
  @APIResponse(responseCode = "412", description = "Changed meanwhile")
  public Response edit(
      @PathParam("id") CampaignId id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid CampaignEntry body) {
    return tagged(write.edit(id, ifMatch, body).orRefuse());
  }

  @PUT
  @Path("{id}/approval")
  @RolesAllowed({Role.PR, Role.ADMIN})
  @Operation(summary = "Approve what residents will read; not by whoever wrote it")
  @APIResponse(responseCode = "200", description = "Approved; it runs from its first day on")
  @APIResponse(responseCode = "403", description = "The caller wrote it")
  @APIResponse(responseCode = "409", description = "It is approved already, or over")
  public Response approve(
      @PathParam("id") CampaignId id, @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch) {
    return tagged(decide.approve(id, ifMatch).orRefuse());
  }

  @PUT
  @Path("{id}/stop")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.HEAD, Role.PR, Role.ADMIN})
  @Operation(summary = "Stop it; residents read that and why")
  @APIResponse(responseCode = "200", description = "Stopped")
  @APIResponse(responseCode = "409", description = "It does not run")
  public Response stop(
      @PathParam("id") CampaignId id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid Stop body) {
    return tagged(decide.stop(id, ifMatch, body.reason()).orRefuse());
  }

  private static Response tagged(CampaignView view) {
    return Response.ok(view).tag(Version.tag(view.version())).build();
  }
}
