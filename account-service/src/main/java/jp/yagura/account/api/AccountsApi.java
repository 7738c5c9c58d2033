package jp.yagura.account.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.yagura.account.history.HistoryEntry;
import jp.yagura.account.listing.AccountFilter;
import jp.yagura.account.listing.AccountSort;
import jp.yagura.account.listing.Place;
import jp.yagura.account.registry.AccountId;
import jp.yagura.account.registry.AccountView;
import jp.yagura.account.registry.FindAccounts;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.paging.Cursor;
import jp.yagura.kit.paging.Page;
import jp.yagura.kit.paging.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts", description = "The register of official accounts")
class AccountsApi {
  private static final int USUAL = 50;
  private static final int MOST = 200;

  private final FindAccounts find;

  AccountsApi(FindAccounts find) {
    this.find = find;
  }

  /** Which part of the register is asked for; read as text so that errors name the parameter. */
  record Asked(
      @QueryParam("platform") @Nullable String platform,
      @QueryParam("state") @Nullable String state,
      @QueryParam("division") @Nullable String division,
      @QueryParam("q") @Nullable String q) {}

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(summary = "List accounts; sort by registered, name, division or state-since")
  public Page<AccountView> list(
      @BeanParam Asked asked,
      @QueryParam("sort") @Nullable String sort,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable String limit) {
    AccountSort order = AccountSort.read(sort);
    return find.page(
        AccountFilter.read(asked.platform(), asked.state(), asked.division(), asked.q()),
        order,
        Place.parse(cursor, order),
        Cursor.limit(limit, USUAL, MOST));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(summary = "Read one account; the ETag is what a change needs as If-Match")
  public Response one(@PathParam("id") AccountId id) {
    return tagged(find.one(id));
  }

  @GET
  @Path("{id}/history")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(summary = "What happened to an account, the newest first")
  public Page<HistoryEntry> history(
      @PathParam("id") AccountId id,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable String limit) {
    return find.history(id, Cursor.parse(cursor), Cursor.limit(limit, USUAL, MOST));
  }

  static Response tagged(AccountView account) {
    return Response.ok(account).tag(Version.tag(account.version())).build();
  }
}
