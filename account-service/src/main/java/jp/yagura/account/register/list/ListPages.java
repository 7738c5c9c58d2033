package jp.yagura.account.register.list;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.paging.Page;
import jp.yagura.profile.Platform;
import org.jspecify.annotations.Nullable;

/** The register as a list. */
@Path("/accounts")
@Produces("text/html;charset=UTF-8")
class ListPages {
  private static final int ROWS = 50;

  private final FindAccounts find;
  private final CurrentCaller caller;

  ListPages(FindAccounts find, CurrentCaller caller) {
    this.find = find;
    this.caller = caller;
  }

  /** What the list shows besides its rows: what may be chosen and what was. */
  record Choice(
      AccountFilter chosen,
      AccountSort sort,
      List<AccountSort> sorts,
      List<Count> standing,
      List<Platform> platforms,
      List<AccountState> states,
      List<String> divisions,
      boolean mayRegister) {}

  /** How many accounts stand in a state. */
  record Count(AccountState state, long count) {}

  /**
   * The ways on from a list, with its filter.
   *
   * @param next the next page, or null on the last one
   * @param first the first page, or null on it
   * @param export the whole list as CSV
   * @param workbook the same for Excel
   */
  record Links(@Nullable String next, @Nullable String first, String export, String workbook) {}

  @CheckedTemplate(basePath = "register")
  static class Pages {
    static native TemplateInstance list(
        List<AccountView> items, long total, Links links, Choice choice);

    static native TemplateInstance list$results(List<AccountView> items, long total, Links links);
  }

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public TemplateInstance list(
      @BeanParam AccountQuery query,
      @HeaderParam("HX-Target") @Nullable String target,
      UriInfo uri) {
    Page<AccountView> page = find.page(query.filter(), query.order(), query.after(), ROWS);
    long total = find.count(query.filter());
    Links links = links(uri, page.next());
    return "results".equals(target)
        ? Pages.list$results(page.items(), total, links)
        : Pages.list(page.items(), total, links, choice(query));
  }

  private Choice choice(AccountQuery query) {
    Map<AccountState, Long> standing = find.standing();
    return new Choice(
        query.filter(),
        query.order(),
        List.of(AccountSort.values()),
        Arrays.stream(AccountState.values())
            .map(state -> new Count(state, standing.getOrDefault(state, 0L)))
            .toList(),
        List.of(Platform.values()),
        List.of(AccountState.values()),
        find.divisions(),
        caller.is(Role.PR, Role.ADMIN));
  }

  private static Links links(UriInfo uri, @Nullable String cursor) {
    UriBuilder here = uri.getRequestUriBuilder();
    boolean further = uri.getQueryParameters().containsKey("cursor");
    UriBuilder bare = here.clone().replaceQueryParam("cursor");
    return new Links(
        cursor == null ? null : local(here.clone().replaceQueryParam("cursor", cursor)),
        further ? local(bare.clone()) : null,
        local(bare.clone().replacePath("/accounts/export.csv")),
        local(bare.clone().replacePath("/accounts/export.xlsx")));
  }

  private static String local(UriBuilder to) {
    URI uri = to.build();
    return uri.getRawQuery() == null
        ? uri.getRawPath()
        : uri.getRawPath() + "?" + uri.getRawQuery();
  }
}
