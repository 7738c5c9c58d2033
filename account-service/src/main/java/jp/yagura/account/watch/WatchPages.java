package jp.yagura.account.watch;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import jp.yagura.account.finding.FoundPost;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.Outcome;

/** How one account is watched by reading it, and what it posted. */
@Path("/accounts/{id}/watch")
@Produces("text/html;charset=UTF-8")
class WatchPages {
  private final FindAccounts accounts;
  private final FindWatch find;
  private final ChangeWatch change;
  private final CurrentCaller caller;
  private final Language language;

  WatchPages(
      FindAccounts accounts,
      FindWatch find,
      ChangeWatch change,
      CurrentCaller caller,
      Language language) {
    this.accounts = accounts;
    this.find = find;
    this.change = change;
    this.caller = caller;
    this.language = language;
  }

  /** What the reader entered, or what is set. */
  record Entered(boolean watching, String feed, String backLink, String version) {}

  /** The page. */
  record Shown(
      AccountView a,
      WatchView w,
      List<FoundPost> posts,
      boolean takesFeed,
      boolean mayChange,
      Entered e) {}

  @CheckedTemplate(basePath = "watch")
  static class Pages {
    static native TemplateInstance watch(Shown p, FormErrors errors, boolean done);
  }

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public TemplateInstance watch(
      @PathParam("id") AccountId id, @QueryParam("done") @DefaultValue("") String done) {
    AccountView account = find.readable(accounts.one(id));
    WatchView watch = find.of(account);
    Entered set =
        new Entered(
            watch.watching(),
            Objects.requireNonNullElse(watch.feed(), ""),
            Objects.requireNonNullElse(watch.backLink(), ""),
            Version.tag(watch.version()));
    return Pages.watch(shown(account, watch, set), FormErrors.NONE, done.equals("changed"));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.PR, Role.ADMIN})
  public Response send(
      @PathParam("id") AccountId id,
      @FormParam("version") @DefaultValue("") IfMatch version,
      @FormParam("watching") @DefaultValue("") String watching,
      @FormParam("feed") @DefaultValue("") String feed,
      @FormParam("backLink") @DefaultValue("") String backLink) {
    AccountView account = accounts.one(id);
    boolean on = watching.equals("1");
    return switch (change.change(id, version, new ChangeWatch.Wanted(on, feed, backLink))) {
      case Outcome.Done<WatchView> _ ->
          Response.seeOther(URI.create("/accounts/" + id + "/watch?done=changed")).build();
      case Outcome.NotDone<WatchView>(var refusals) -> {
        Entered entered = new Entered(on, feed, backLink, version.text());
        Shown shown = shown(account, find.of(account), entered);
        FormErrors errors = FormErrors.of(refusals, language.now());
        yield Response.status(422).entity(Pages.watch(shown, errors, false)).build();
      }
    };
  }

  private Shown shown(AccountView account, WatchView watch, Entered entered) {
    return new Shown(
        account,
        watch,
        find.posts(account),
        WatchTargets.takesFeed(account.platform()),
        caller.is(Role.PR, Role.ADMIN),
        entered);
  }
}
