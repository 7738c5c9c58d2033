package jp.yagura.account.reference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.idempotency.Idempotency;
import jp.yagura.kit.idempotency.Reply;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/reference-accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
class ReferenceApi {
  private final FindReferences find;
  private final ListReference list;
  private final Idempotency idempotency;

  ReferenceApi(FindReferences find, ListReference list, Idempotency idempotency) {
    this.find = find;
    this.list = list;
    this.idempotency = idempotency;
  }

  /** All of them, by body. */
  record References(List<ReferenceAccount> items) {}

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(summary = "Accounts of other bodies in projects of the municipality; none is official")
  @APIResponse(responseCode = "200", description = "All of them")
  public References all() {
    return new References(find.all());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.PR, Role.ADMIN})
  @Operation(summary = "List an account of another body for reference")
  @APIResponse(responseCode = "201", description = "Listed; residents are told whose it is")
  @APIResponse(responseCode = "409", description = "It is one of ours, or listed already")
  @APIResponse(responseCode = "422", description = "Something is missing or wrong")
  public Response add(
      @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid ReferenceEntry body) {
    return idempotency.once(
        key,
        "reference",
        body,
        () -> {
          ReferenceAccount account = list.add(body).orRefuse();
          return Reply.created("/api/v1/reference-accounts", null, account);
        });
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed({Role.PR, Role.ADMIN})
  @Operation(summary = "Take it off the list")
  @APIResponse(responseCode = "204", description = "Taken off")
  @APIResponse(responseCode = "404", description = "There is no such account")
  public void remove(@PathParam("id") UUID id) {
    list.remove(id);
  }
}
