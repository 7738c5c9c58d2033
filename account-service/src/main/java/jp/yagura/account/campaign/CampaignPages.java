package jp.yagura.account.campaign;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Campaigns: the list, one of them, and the form that registers or changes one. */
@Path("/accounts/campaigns")
@Produces("text/html;charset=UTF-8")
class CampaignPages {
  private final FindCampaigns find;
  private final WriteCampaign write;
  private final DecideCampaign decide;
  private final FindAccounts accounts;
  private final CurrentCaller caller;
  private final Language language;

  CampaignPages(
      FindCampaigns find,
      WriteCampaign write,
      DecideCampaign decide,
      FindAccounts accounts,
      CurrentCaller caller,
      Language language) {
    this.find = find;
    this.write = write;
    this.decide = decide;
    this.accounts = accounts;
    this.caller = caller;
    this.language = language;
  }

  /** One campaign with what the reader may do to it. */
  record Shown(
      CampaignView c,
      List<AccountView> accounts,
      boolean mayWrite,
      boolean mayApprove,
      String reason) {}

  @CheckedTemplate(basePath = "campaign")
  static class Pages {
    static native TemplateInstance list(List<CampaignView> rows, boolean mayWrite);

    static native TemplateInstance one(Shown p, FormErrors errors, String done);

    static native TemplateInstance form(
        CampaignForm f, List<AccountView> accounts, @Nullable CampaignView c, FormErrors errors);
  }

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public TemplateInstance list() {
    return Pages.list(find.all(), mayWrite());
  }

  @GET
  @Path("new")
  @RolesAllowed({Role.HEAD, Role.PR, Role.ADMIN})
  public TemplateInstance empty() {
    return Pages.form(CampaignForm.EMPTY, mine(), null, FormErrors.NONE);
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.HEAD, Role.PR, Role.ADMIN})
  public Response register(MultivaluedMap<String, String> sent) {
    return send(CampaignForm.of(sent), null, write::register);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public TemplateInstance one(
      @PathParam("id") CampaignId id, @QueryParam("done") @DefaultValue("") String done) {
    return Pages.one(shown(find.one(id), ""), FormErrors.NONE, done);
  }

  @GET
  @Path("{id}/edit")
  @RolesAllowed({Role.HEAD, Role.PR, Role.ADMIN})
  public TemplateInstance edit(@PathParam("id") CampaignId id) {
    CampaignView view = find.one(id);
    return Pages.form(CampaignForm.of(view), mine(), view, FormErrors.NONE);
  }

  @POST
  @Path("{id}/edit")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.HEAD, Role.PR, Role.ADMIN})
  public Response change(@PathParam("id") CampaignId id, MultivaluedMap<String, String> sent) {
    CampaignForm form = CampaignForm.of(sent);
    return send(form, find.one(id), it -> write.edit(id, form.ifMatch(), it));
  }

  @POST
  @Path("{id}/approval")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.PR, Role.ADMIN})
  public Response approve(
      @PathParam("id") CampaignId id, @FormParam("version") @DefaultValue("") IfMatch version) {
    return decided(id, decide.approve(id, version), "approved", "");
  }

  @POST
  @Path("{id}/stop")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.HEAD, Role.PR, Role.ADMIN})
  public Response stop(
      @PathParam("id") CampaignId id,
      @FormParam("version") @DefaultValue("") IfMatch version,
      @FormParam("reason") @DefaultValue("") String reason) {
    return decided(id, decide.stop(id, version, reason), "stopped", reason);
  }

  private Response decided(
      CampaignId id, Outcome<CampaignView> outcome, String done, String reason) {
    return switch (outcome) {
      case Outcome.Done<CampaignView> _ ->
          Response.seeOther(URI.create("/accounts/campaigns/" + id + "?done=" + done)).build();
      case Outcome.NotDone<CampaignView>(var refusals) -> {
        FormErrors errors = FormErrors.of(refusals, language.now());
        yield Response.status(422)
            .entity(Pages.one(shown(find.one(id), reason), errors, ""))
            .build();
      }
    };
  }

  private Response send(
      CampaignForm form,
      @Nullable CampaignView before,
      Function<CampaignEntry, Outcome<CampaignView>> use) {
    List<Refused> wrong = new ArrayList<>();
    CampaignEntry entry = form.entry(wrong);
    Outcome<CampaignView> outcome = entry == null ? Outcome.refused(wrong) : use.apply(entry);
    return switch (outcome) {
      case Outcome.Done<CampaignView>(CampaignView view) ->
          Response.seeOther(URI.create("/accounts/campaigns/" + view.id() + "?done=written"))
              .build();
      case Outcome.NotDone<CampaignView>(var refusals) -> {
        FormErrors errors = FormErrors.of(refusals, language.now());
        yield Response.status(422).entity(Pages.form(form, mine(), before, errors)).build();
      }
    };
  }

  private Shown shown(CampaignView view, String reason) {
    List<AccountView> of =
        accounts.all().stream().filter(it -> view.accounts().contains(it.id())).toList();
    boolean mayWrite = mayWrite() && write.mine().containsAll(view.accounts());
    return new Shown(view, of, mayWrite, caller.is(Role.PR, Role.ADMIN), reason);
  }

  private List<AccountView> mine() {
    Set<UUID> mine = write.mine();
    return accounts.all().stream().filter(it -> mine.contains(it.id())).toList();
  }

  private boolean mayWrite() {
    return caller.is(Role.HEAD, Role.PR, Role.ADMIN);
  }
}
