package jp.yagura.account.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import jp.yagura.account.platform.Platform;
import jp.yagura.account.registry.AccountFilter;
import jp.yagura.account.registry.AccountId;
import jp.yagura.account.registry.AccountState;
import jp.yagura.account.registry.AccountView;
import jp.yagura.account.registry.FindAccounts;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.paging.Cursor;
import jp.yagura.kit.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/accounts")
@Produces("text/html;charset=UTF-8")
class AccountPages {
  private static final int ROWS = 50;

  private final FindAccounts find;
  private final AccountDetail detail;
  private final CurrentCaller caller;

  AccountPages(FindAccounts find, AccountDetail detail, CurrentCaller caller) {
    this.find = find;
    this.detail = detail;
    this.caller = caller;
  }

  /** What the list shows besides its rows: what may be chosen and what was. */
  record Choice(
      AccountFilter chosen,
      List<Platform> platforms,
      List<AccountState> states,
      List<String> divisions,
      boolean mayRegister) {}

  @CheckedTemplate(basePath = "accounts")
  static class Pages {
    static native TemplateInstance list(
        List<AccountView> items, long total, @Nullable String next, Choice choice);

    static native TemplateInstance list$results(
        List<AccountView> items, long total, @Nullable String next);
  }

  /** The filter of the list, as the address bar has it. */
  record Asked(
      @QueryParam("platform") @Nullable String platform,
      @QueryParam("state") @Nullable String state,
      @QueryParam("division") @Nullable String division,
      @QueryParam("q") @Nullable String q,
      @QueryParam("cursor") @Nullable String cursor) {}

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(hidden = true)
  public TemplateInstance list(
      @BeanParam Asked asked, @HeaderParam("HX-Target") @Nullable String target, UriInfo uri) {
    AccountFilter filter =
        AccountFilter.read(asked.platform(), asked.state(), asked.division(), asked.q());
    Page<AccountView> page = find.page(filter, Cursor.parse(asked.cursor()), ROWS);
    long total = find.count(filter);
    String next = next(uri, page.next());
    if ("results".equals(target)) {
      return Pages.list$results(page.items(), total, next);
    }
    var choice =
        new Choice(
            filter,
            List.of(Platform.values()),
            List.of(AccountState.values()),
            find.divisions(),
            caller.is(Role.PR, Role.ADMIN));
    return Pages.list(page.items(), total, next, choice);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(hidden = true)
  public TemplateInstance one(@PathParam("id") AccountId id) {
    AccountView account = find.one(id);
    return detail.page(account, MoveForm.of(account.version()), FormErrors.NONE);
  }

  private static @Nullable String next(UriInfo uri, @Nullable String cursor) {
    if (cursor == null) {
      return null;
    }
    URI next = uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build();
    return next.getRawPath() + "?" + next.getRawQuery();
  }
}
