package jp.yagura.account.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.kit.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/accounts/{id}/policies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
class PolicyVersionApi {
  private final FindAccounts accounts;
  private final PolicyVersions versions;

  PolicyVersionApi(FindAccounts accounts, PolicyVersions versions) {
    this.accounts = accounts;
    this.versions = versions;
  }

  /** The latest first. */
  record Versions(List<PolicyVersions.PolicyVersion> items) {}

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(summary = "The versions of an account's operation policy and what changed in each")
  @APIResponse(responseCode = "200", description = "The latest first")
  @APIResponse(responseCode = "404", description = "This municipality has no such account")
  public Versions all(@PathParam("id") AccountId id) {
    return new Versions(versions.of(accounts.one(id)));
  }
}
