package jp.yagura.account.watch;

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
import java.util.List;
import java.util.Objects;
import jp.yagura.account.finding.FoundPost;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.paging.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/accounts/{id}/watch")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "watching")
class WatchApi {
  private final FindAccounts accounts;
  private final FindWatch find;
  private final ChangeWatch change;

  WatchApi(FindAccounts accounts, FindWatch find, ChangeWatch change) {
    this.accounts = accounts;
    this.find = find;
    this.change = change;
  }

  /**
   * What is wanted.
   *
   * @param feed address of an RSS or Atom feed; left out to read what the platform offers
   * @param backLink what the profile has to lead to, such as {@code www.city.example.lg.jp}
   */
  record Wanted(@NotNull Boolean watching, @Nullable String feed, @Nullable String backLink) {}

  /** How an account is watched, and its newest posts. */
  record Watched(WatchView watch, List<FoundPost> posts) {}

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(summary = "Whether an account is watched by reading it, and its newest posts")
  @APIResponse(responseCode = "200", description = "not-watched means that nobody knows")
  @APIResponse(responseCode = "403", description = "Another division runs the account")
  public Response one(@PathParam("id") AccountId id) {
    AccountView account = find.readable(accounts.one(id));
    WatchView watch = find.of(account);
    return Response.ok(new Watched(watch, find.posts(account)))
        .tag(Version.tag(watch.version()))
        .build();
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.PR, Role.ADMIN})
  @Operation(summary = "Watch an account or not; If-Match v0 or * where nobody set anything")
  @APIResponse(responseCode = "200", description = "Changed")
  @APIResponse(responseCode = "409", description = "The platform offers no way, or it has ended")
  @APIResponse(responseCode = "412", description = "Changed by somebody else meanwhile")
  @APIResponse(responseCode = "422", description = "An address is wrong or not allowed")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response change(
      @PathParam("id") AccountId id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid Wanted body) {
    WatchView watch =
        change
            .change(
                id,
                ifMatch,
                new ChangeWatch.Wanted(
                    body.watching(),
                    Objects.requireNonNullElse(body.feed(), ""),
                    Objects.requireNonNullElse(body.backLink(), "")))
            .orRefuse();
    return Response.ok(watch).tag(Version.tag(watch.version())).build();
  }
}
