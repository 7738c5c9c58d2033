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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.yagura.account.listing.AccountFilter;
import jp.yagura.account.listing.AccountSort;
import jp.yagura.account.listing.Place;
import jp.yagura.account.platform.Platform;
import jp.yagura.account.registry.AccountId;
import jp.yagura.account.registry.AccountView;
import jp.yagura.account.registry.FindAccounts;
import jp.yagura.account.state.AccountState;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
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
      AccountSort sort,
      List<AccountSort> sorts,
      List<Standing> standing,
      List<Platform> platforms,
      List<AccountState> states,
      List<String> divisions,
      boolean mayRegister) {}

  /** How many accounts stand in a state. */
  record Standing(AccountState state, long count) {}

  @CheckedTemplate(basePath = "accounts")
  static class Pages {
    static native TemplateInstance list(
        List<AccountView> items, long total, Links links, Choice choice);

    static native TemplateInstance list$results(List<AccountView> items, long total, Links links);
  }

  /** The filter of the list, as the address bar has it. */
  record Asked(
      @QueryParam("platform") @Nullable String platform,
      @QueryParam("state") @Nullable String state,
      @QueryParam("division") @Nullable String division,
      @QueryParam("q") @Nullable String q,
      @QueryParam("sort") @Nullable String sort,
      @QueryParam("cursor") @Nullable String cursor) {}

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(hidden = true)
  public TemplateInstance list(
      @BeanParam Asked asked, @HeaderParam("HX-Target") @Nullable String target, UriInfo uri) {
    AccountFilter filter =
        AccountFilter.read(asked.platform(), asked.state(), asked.division(), asked.q());
    AccountSort sort = AccountSort.read(asked.sort());
    Page<AccountView> page = find.page(filter, sort, Place.parse(asked.cursor(), sort), ROWS);
    long total = find.count(filter);
    Links links = Links.of(uri, page.next());
    return "results".equals(target)
        ? Pages.list$results(page.items(), total, links)
        : Pages.list(page.items(), total, links, choice(filter, sort));
  }

  private Choice choice(AccountFilter filter, AccountSort sort) {
    Map<AccountState, Long> standing = find.standing();
    return new Choice(
        filter,
        sort,
        List.of(AccountSort.values()),
        Arrays.stream(AccountState.values())
            .map(state -> new Standing(state, standing.getOrDefault(state, 0L)))
            .toList(),
        List.of(Platform.values()),
        List.of(AccountState.values()),
        find.divisions(),
        caller.is(Role.PR, Role.ADMIN));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(hidden = true)
  public TemplateInstance one(
      @PathParam("id") AccountId id, @QueryParam("done") @Nullable String done) {
    return detail.page(find.one(id), done == null ? "" : done);
  }
}
