package jp.yagura.account.staffmove;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.characters.Characters;
import jp.yagura.kit.idempotency.Idempotency;
import jp.yagura.kit.idempotency.Reply;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Lists of people who leave or move: send, look at, apply, take back. */
@Path("/api/v1/accounts/staff-moves")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PR, Role.ADMIN})
@Tag(name = "accounts")
class StaffMoveApi {
  private final FindMoveLists find;
  private final StartMoveList start;
  private final ApplyMoveList apply;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  StaffMoveApi(
      FindMoveLists find,
      StartMoveList start,
      ApplyMoveList apply,
      Idempotency idempotency,
      CurrentCaller caller) {
    this.find = find;
    this.start = start;
    this.apply = apply;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  /**
   * A file.
   *
   * @param content its bytes in Base64; CSV or .xlsx, up to 1 MiB
   */
  record NewMoveList(@NotBlank @Characters(max = 200) String fileName, @NotBlank String content) {}

  /** The lists, the newest first. */
  record AllMoveLists(List<MoveListView> items) {}

  /**
   * Who of the list is meant.
   *
   * @param hits keys of hits; null for all that are sure
   */
  record ChosenHits(@Nullable Set<@NotNull String> hits) {}

  /** Why a list is taken back. */
  record TakenBack(@NotBlank @Characters(max = 500) String reason) {}

  @GET
  @Operation(summary = "The newest 100 lists of moves, without their rows")
  @APIResponse(responseCode = "200", description = "The lists")
  public AllMoveLists list() {
    return new AllMoveLists(find.newest());
  }

  @POST
  @Operation(summary = "Send a list of people who leave or move; nobody is asked anything yet")
  @APIResponse(
      responseCode = "201",
      description = "Stored for 24 hours; hits says whom it concerns")
  @APIResponse(responseCode = "422", description = "The file is no list of moves")
  public Response send(
      @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid NewMoveList body) {
    return idempotency.once(
        key,
        "moves",
        body,
        () -> {
          MoveListView view =
              start.start(body.fileName(), bytes(body.content()), caller.actor()).orRefuse();
          return Reply.created(
              "/api/v1/accounts/staff-moves/" + view.id(), Version.tag(view.version()), view);
        });
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One list; the audit log notes it")
  @APIResponse(responseCode = "200", description = "The list; the ETag is what a change needs")
  @APIResponse(responseCode = "404", description = "None, or forgotten by now")
  public Response one(@PathParam("id") MoveListId id) {
    return tagged(find.one(id, caller.actor()));
  }

  @POST
  @Path("{id}/apply")
  @Operation(summary = "Ask for successors and other passwords, of those who were chosen")
  @APIResponse(responseCode = "200", description = "Asked; marks lists what")
  @APIResponse(responseCode = "404", description = "None, or forgotten by now")
  @APIResponse(responseCode = "409", description = "It was applied already")
  @APIResponse(responseCode = "412", description = "Changed meanwhile")
  @APIResponse(responseCode = "422", description = "A hit is not of this list")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response apply(
      @PathParam("id") MoveListId id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid ChosenHits body) {
    return tagged(apply.apply(id, ifMatch, body.hits(), caller.actor()).orRefuse());
  }

  @POST
  @Path("{id}/undo")
  @Operation(summary = "Take back what is open still of what a list asked for")
  @APIResponse(responseCode = "200", description = "Taken back")
  @APIResponse(responseCode = "404", description = "This municipality has no such list")
  @APIResponse(responseCode = "409", description = "It is not applied")
  @APIResponse(responseCode = "412", description = "Changed meanwhile")
  @APIResponse(responseCode = "422", description = "The reason is missing")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response undo(
      @PathParam("id") MoveListId id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid TakenBack body) {
    return tagged(apply.undo(id, ifMatch, body.reason(), caller.actor()).orRefuse());
  }

  private static byte[] bytes(String content) {
    try {
      return Base64.getDecoder().decode(content);
    } catch (IllegalArgumentException _) {
      throw Refused.invalid("content", "import-content-base64").exception();
    }
  }

  private static Response tagged(MoveListView view) {
    return Response.ok(view).tag(Version.tag(view.version())).build();
  }
}
