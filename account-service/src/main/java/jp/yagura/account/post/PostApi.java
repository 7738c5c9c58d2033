package jp.yagura.account.post;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.idempotency.Idempotency;
import jp.yagura.kit.idempotency.Reply;
import jp.yagura.kit.paging.Cursor;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.paging.Page;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.web.WireNames;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/posts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "posts",
    description = "Posts of official accounts: drafts, decisions, what became of them")
class PostApi {
  private static final int USUAL = 50;
  private static final int MOST = 200;

  private final FindPosts find;
  private final WritePost write;
  private final TakeStep steps;
  private final PostGuidelines guidelines;
  private final DraftReader reader;
  private final Idempotency idempotency;

  PostApi(
      FindPosts find,
      WritePost write,
      TakeStep steps,
      PostGuidelines guidelines,
      DraftReader reader,
      Idempotency idempotency) {
    this.find = find;
    this.write = write;
    this.steps = steps;
    this.guidelines = guidelines;
    this.reader = reader;
    this.idempotency = idempotency;
  }

  /**
   * A post with what was found in it and its ledger.
   *
   * @param findings of the text as it is now, with the reasons that were given
   */
  record Full(
      PostView post, List<CheckFinding> findings, List<TextLength> lengths, List<PostLine> lines) {}

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(summary = "The posts that the caller may see, the latest first")
  @APIResponse(responseCode = "200", description = "Drafts only of the caller's division")
  public Page<PostRow> list(
      @QueryParam("show") @Nullable String show,
      @QueryParam("account") @Nullable UUID account,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable String limit) {
    PostShow shown =
        Objects.requireNonNullElse(WireNames.parameter(PostShow.class, "show", show), PostShow.ALL);
    return find.list(shown, account, Cursor.parse(cursor), Cursor.limit(limit, USUAL, MOST));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  @Operation(summary = "Write a draft")
  @APIResponse(responseCode = "201", description = "Written; nobody is asked yet")
  @APIResponse(responseCode = "422", description = "A field is missing or wrong")
  public Response write(
      @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid PostEntry body) {
    return idempotency.once(
        key,
        "post",
        body,
        () -> {
          PostView view = write.write(body).orRefuse();
          return Reply.created("/api/v1/posts/" + view.id(), Version.tag(view.version()), view);
        });
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(summary = "One post, what was found in it, and its ledger")
  @APIResponse(responseCode = "200", description = "The ETag is what a change needs")
  @APIResponse(responseCode = "404", description = "There is none, or it is a draft of others")
  public Response one(@PathParam("id") PostId id) {
    PostView post = find.one(id);
    DraftReader.Reading reading = reader.read(post.content(), post.reasons(), guidelines.now());
    return Response.ok(new Full(post, reading.findings(), reading.lengths(), find.lines(post)))
        .tag(Version.tag(post.version()))
        .build();
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  @Operation(summary = "Write it anew; what was agreed to is not agreed to any more")
  @APIResponse(responseCode = "200", description = "A draft again")
  @APIResponse(responseCode = "409", description = "It stands somewhere already, or is withdrawn")
  @APIResponse(responseCode = "412", description = "Changed meanwhile")
  public Response edit(
      @PathParam("id") PostId id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid PostEntry body) {
    return tagged(write.edit(id, ifMatch, body).orRefuse());
  }

  @PUT
  @Path("{id}/step")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  @Operation(summary = "Ask for the decision, decide, say that it was posted, correct, withdraw")
  @APIResponse(responseCode = "200", description = "Done, with a line in the ledger")
  @APIResponse(responseCode = "403", description = "It is not the caller who does that")
  @APIResponse(responseCode = "409", description = "Not now, or not by this guideline")
  @APIResponse(responseCode = "412", description = "Changed meanwhile")
  @APIResponse(responseCode = "422", description = "Something in the draft stands in the way")
  public Response step(
      @PathParam("id") PostId id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid PostStep body) {
    return tagged(steps.take(id, ifMatch, body).orRefuse());
  }

  private static Response tagged(PostView view) {
    return Response.ok(view).tag(Version.tag(view.version())).build();
  }
}
