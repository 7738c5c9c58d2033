package jp.yagura.account.finding;

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
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.Outcome;

/** What was noticed about official accounts, and what people make of it. */
@Path("/accounts/findings")
@Produces("text/html;charset=UTF-8")
class FindingPages {
  private final FindFindings find;
  private final ExplainFinding explain;
  private final Language language;

  FindingPages(FindFindings find, ExplainFinding explain, Language language) {
    this.find = find;
    this.explain = explain;
    this.language = language;
  }

  /** One finding, with what the reader entered. */
  record Shown(FindingView v, boolean mayExplain, String explanation, String version) {}

  @CheckedTemplate(basePath = "finding")
  static class Pages {
    static native TemplateInstance list(List<FindingView> rows, boolean onlyOpen);

    static native TemplateInstance one(Shown p, FormErrors errors, boolean done);
  }

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public TemplateInstance list(@QueryParam("all") @DefaultValue("") String all) {
    boolean onlyOpen = !all.equals("1");
    return Pages.list(find.all(onlyOpen), onlyOpen);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public TemplateInstance one(
      @PathParam("id") FindingId id, @QueryParam("done") @DefaultValue("") String done) {
    FindingView view = find.one(id);
    String version = Version.tag(view.finding().version());
    return Pages.one(
        new Shown(view, find.mayExplain(), "", version), FormErrors.NONE, done.equals("explained"));
  }

  @POST
  @Path("{id}/explanation")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.PR, Role.ADMIN})
  public Response explain(
      @PathParam("id") FindingId id,
      @FormParam("version") @DefaultValue("") IfMatch version,
      @FormParam("explanation") @DefaultValue("") String explanation) {
    FindingView view = find.one(id);
    return switch (explain.explain(id, version, explanation)) {
      case Outcome.Done<FindingFacts> _ ->
          Response.seeOther(URI.create("/accounts/findings/" + id + "?done=explained")).build();
      case Outcome.NotDone<FindingFacts>(var refusals) -> {
        Shown shown = new Shown(view, true, explanation, version.text());
        FormErrors errors = FormErrors.of(refusals, language.now());
        yield Response.status(422).entity(Pages.one(shown, errors, false)).build();
      }
    };
  }
}
