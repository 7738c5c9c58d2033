package jp.yagura.account.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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

/** Importing a list of accounts, step by step: send, correct, import, undo. */
@Path("/api/v1/accounts/imports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PR, Role.ADMIN})
@Tag(name = "imports", description = "Lists of accounts from CSV and Excel files")
class ImportApi {
  private final FindImports find;
  private final StartImport start;
  private final ChooseColumns choose;
  private final ImportAccounts register;
  private final UndoImport undo;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  ImportApi(
      FindImports find,
      StartImport start,
      ChooseColumns choose,
      ImportAccounts register,
      UndoImport undo,
      Idempotency idempotency,
      CurrentCaller caller) {
    this.find = find;
    this.start = start;
    this.choose = choose;
    this.register = register;
    this.undo = undo;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  /**
   * A file.
   *
   * @param content its bytes in Base64; CSV, text with tabs, or .xlsx, up to 1 MiB
   */
  record NewImport(@NotBlank @Characters(max = 200) String fileName, @NotBlank String content) {}

  /** The imports that the caller may see, the newest first. */
  record Imports(List<ImportView> items) {}

  /**
   * What is to be imported.
   *
   * @param rows the chosen rows, as the preview numbers them; null for all that are ready
   * @param openedBeforeGuideline true says that all of them were opened before the guideline was in
   *     force; accounts opened under it are registered one by one
   */
  record Chosen(@Nullable Set<@NotNull Integer> rows, @Nullable Boolean openedBeforeGuideline) {}

  /** Why an import is undone. */
  record Undo(@NotBlank @Characters(max = 500) String reason) {}

  @GET
  @Operation(summary = "List imports: those that are over, and the caller's own open ones")
  @APIResponse(responseCode = "200", description = "The newest 100, without previews")
  public Imports list() {
    return new Imports(find.newest());
  }

  @POST
  @Operation(summary = "Send a file; nothing is registered yet")
  @APIResponse(responseCode = "201", description = "Kept for 24 hours, with its preview")
  @APIResponse(responseCode = "413", description = "The request is too large")
  @APIResponse(responseCode = "422", description = "The file is no list, or too long a one")
  public Response send(
      @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid NewImport body) {
    return idempotency.once(
        key,
        "import",
        body,
        () -> {
          ImportView view =
              start.start(body.fileName(), bytes(body.content()), caller.actor()).orRefuse();
          return Reply.created(
              "/api/v1/accounts/imports/" + view.id(), Version.tag(view.version()), view);
        });
  }

  @GET
  @Path("{id}")
  @Operation(summary = "Read one import, with the preview of each row while it is open")
  @APIResponse(responseCode = "200", description = "The import; the ETag is what a change needs")
  @APIResponse(responseCode = "404", description = "None, or somebody else's open one, or expired")
  public Response one(@PathParam("id") ImportId id) {
    return tagged(find.one(id));
  }

  @PUT
  @Path("{id}/columns")
  @Operation(summary = "Correct how the file is read: encoding, sheet, heading, columns")
  @APIResponse(responseCode = "200", description = "The preview as it is now")
  @APIResponse(responseCode = "404", description = "None, or somebody else's, or expired")
  @APIResponse(responseCode = "409", description = "It was imported already")
  @APIResponse(responseCode = "412", description = "Changed meanwhile")
  @APIResponse(responseCode = "422", description = "A column has two meanings, or none exists")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response columns(
      @PathParam("id") ImportId id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid ImportChoices body) {
    return tagged(choose.choose(id, ifMatch, body, caller.actor()).orRefuse());
  }

  @POST
  @Path("{id}/accounts")
  @Operation(summary = "Register the chosen rows: all of them, or none")
  @APIResponse(responseCode = "200", description = "Registered; accounts lists them")
  @APIResponse(responseCode = "404", description = "None, or somebody else's, or expired")
  @APIResponse(
      responseCode = "409",
      description = "Imported already, or rows cannot be registered any more; nothing was written")
  @APIResponse(responseCode = "412", description = "Changed meanwhile")
  @APIResponse(responseCode = "422", description = "No row, or openedBeforeGuideline is missing")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response register(
      @PathParam("id") ImportId id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid Chosen body) {
    var chosen =
        new ImportAccounts.Chosen(body.rows(), Boolean.TRUE.equals(body.openedBeforeGuideline()));
    return tagged(register.register(id, ifMatch, chosen, caller.actor()).orRefuse());
  }

  @POST
  @Path("{id}/undo")
  @Operation(summary = "Take back everything that an import registered")
  @APIResponse(responseCode = "200", description = "Taken back; the register is as before")
  @APIResponse(responseCode = "404", description = "This municipality has no such import")
  @APIResponse(
      responseCode = "409",
      description = "Accounts were changed since; accounts lists them")
  @APIResponse(responseCode = "412", description = "Changed meanwhile")
  @APIResponse(responseCode = "422", description = "The reason is missing")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response undo(
      @PathParam("id") ImportId id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid Undo body) {
    return tagged(undo.undo(id, ifMatch, body.reason().strip(), caller.actor()).orRefuse());
  }

  private static byte[] bytes(String content) {
    try {
      return Base64.getDecoder().decode(content);
    } catch (IllegalArgumentException _) {
      throw Refused.invalid("content", "import-content-base64").exception();
    }
  }

  private static Response tagged(ImportView view) {
    return Response.ok(view).tag(Version.tag(view.version())).build();
  }
}
