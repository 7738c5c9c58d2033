package jp.yagura.account.finding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "watching")
class FindingApi {
  private final FindFindings find;
  private final ExplainFinding explain;

  FindingApi(FindFindings find, ExplainFinding explain) {
    this.find = find;
    this.explain = explain;
  }

  /** The newest first. */
  record Found(List<FindingView> items) {}

  /** Why it is no harm. */
  record Explanation(@NotNull String explanation) {}

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(summary = "What was noticed about official accounts; state is open or all")
  @APIResponse(responseCode = "200", description = "The newest 200 that the caller may see")
  @APIResponse(responseCode = "422", description = "There is no such state")
  public Found list(@QueryParam("state") @DefaultValue("open") String state) {
    if (!state.equals("open") && !state.equals("all")) {
      throw Refused.invalid("state", "json-one-of", "open, all").exception();
    }
    return new Found(find.all(state.equals("open")));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(summary = "One, with the posts that it is about")
  @APIResponse(responseCode = "200", description = "The ETag is what an explanation needs")
  @APIResponse(responseCode = "403", description = "It is about another division's account")
  @APIResponse(responseCode = "404", description = "There is no such finding")
  public Response one(@PathParam("id") FindingId id) {
    FindingView view = find.one(id);
    return Response.ok(view).tag(Version.tag(view.finding().version())).build();
  }

  @PUT
  @Path("{id}/explanation")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.PR, Role.ADMIN})
  @Operation(summary = "Say why it is no harm, which ends it")
  @APIResponse(responseCode = "200", description = "Explained")
  @APIResponse(responseCode = "409", description = "Somebody dealt with it already")
  @APIResponse(responseCode = "412", description = "Changed meanwhile")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response explain(
      @PathParam("id") FindingId id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid Explanation body) {
    FindingFacts facts = explain.explain(id, ifMatch, body.explanation()).orRefuse();
    return Response.ok(facts).tag(Version.tag(facts.version())).build();
  }
}
