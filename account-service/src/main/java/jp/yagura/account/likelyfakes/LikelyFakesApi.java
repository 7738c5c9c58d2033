package jp.yagura.account.likelyfakes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/accounts/likely-fakes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
class LikelyFakesApi {
  private static final int ACCOUNTS = 50;
  private final FindLikelyFakes find;

  LikelyFakesApi(FindLikelyFakes find) {
    this.find = find;
  }

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(summary = "Handles under which fakes would likely be found, of one account or of all")
  @APIResponse(responseCode = "200", description = "One page of accounts; next is the cursor")
  @APIResponse(responseCode = "404", description = "This municipality has no such account")
  @APIResponse(responseCode = "422", description = "A parameter has no such value")
  public Page<AccountFakes> list(@BeanParam FakesQuery query) {
    return find.page(query, ACCOUNTS);
  }
}
