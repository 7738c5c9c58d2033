package jp.yagura.account.custody;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.yagura.account.register.AccountId;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.paging.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who keeps the credentials of an account; never the credentials. */
@Path("/api/v1/accounts/{id}/custody")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
class CustodyApi {
  private final ReadCustody read;
  private final ChangeCustody change;
  private final Language language;

  CustodyApi(ReadCustody read, ChangeCustody change, Language language) {
    this.read = read;
    this.change = change;
    this.language = language;
  }

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(
      summary = "Who keeps the credentials and where, and what is due; the audit log notes it")
  @APIResponse(responseCode = "200", description = "The record; version 0 and empty if none is")
  @APIResponse(responseCode = "403", description = "Another division runs the account")
  @APIResponse(responseCode = "404", description = "This municipality has no such account")
  public Response one(@PathParam("id") AccountId id) {
    return tagged(read.read(id, "api"));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.PR, Role.ADMIN, Role.HEAD})
  @Operation(summary = "Write the record, as a whole; If-Match v0 or * where there is none yet")
  @APIResponse(responseCode = "200", description = "Written")
  @APIResponse(responseCode = "409", description = "There is none yet, and nothing to write")
  @APIResponse(responseCode = "412", description = "Changed by somebody else meanwhile")
  @APIResponse(responseCode = "422", description = "A field is wrong, or looks like a secret")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response write(
      @PathParam("id") AccountId id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid CustodyEntry body) {
    return tagged(change.change(id, ifMatch, body, language.now()).orRefuse());
  }

  private static Response tagged(CustodyView custody) {
    return Response.ok(custody).tag(Version.tag(custody.version())).build();
  }
}
