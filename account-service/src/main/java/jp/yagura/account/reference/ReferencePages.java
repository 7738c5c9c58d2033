package jp.yagura.account.reference;

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
import java.util.UUID;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.tenancy.CurrentMunicipality;
import jp.yagura.profile.Platform;
import org.jspecify.annotations.Nullable;

/** The accounts of other bodies: the list, and the form that adds to it. */
@Path("/accounts/references")
@Produces("text/html;charset=UTF-8")
class ReferencePages {
  private final FindReferences find;
  private final ListReference list;
  private final GuidelineBook book;
  private final CurrentMunicipality municipality;
  private final CurrentCaller caller;
  private final Language language;

  ReferencePages(
      FindReferences find,
      ListReference list,
      GuidelineBook book,
      CurrentMunicipality municipality,
      CurrentCaller caller,
      Language language) {
    this.find = find;
    this.list = list;
    this.book = book;
    this.municipality = municipality;
    this.caller = caller;
    this.language = language;
  }

  /**
   * The page.
   *
   * @param cite how people point at the clause, or null
   * @param f what was sent and refused
   */
  record Shown(
      List<ReferenceAccount> rows,
      @Nullable String cite,
      boolean mayChange,
      List<Platform> platforms,
      ReferenceEntry f) {}

  @CheckedTemplate(basePath = "reference")
  static class Pages {
    static native TemplateInstance list(Shown p, FormErrors errors, String done);
  }

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public TemplateInstance all(@QueryParam("done") @DefaultValue("") String done) {
    return page(ReferenceEntry.EMPTY, FormErrors.NONE, done);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.PR, Role.ADMIN})
  public Response add(
      @FormParam("platform") @DefaultValue("") String platform,
      @FormParam("handle") @DefaultValue("") String handle,
      @FormParam("url") @DefaultValue("") String url,
      @FormParam("displayName") @DefaultValue("") String displayName,
      @FormParam("body") @DefaultValue("") String body,
      @FormParam("project") @DefaultValue("") String project) {
    var entry =
        new ReferenceEntry(
            Platform.of(platform).orElse(null), handle, url, displayName, body, project);
    return switch (list.add(entry)) {
      case Outcome.Done<ReferenceAccount> _ -> to("listed");
      case Outcome.NotDone<ReferenceAccount>(var refusals) -> {
        FormErrors errors = FormErrors.of(refusals, language.now());
        yield Response.status(422).entity(page(entry, errors, "")).build();
      }
    };
  }

  @POST
  @Path("{id}/removal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.PR, Role.ADMIN})
  public Response remove(@PathParam("id") UUID id) {
    list.remove(id);
    return to("removed");
  }

  private static Response to(String done) {
    return Response.seeOther(URI.create("/accounts/references?done=" + done)).build();
  }

  private TemplateInstance page(ReferenceEntry typed, FormErrors errors, String done) {
    String cite =
        book.inForce(municipality.required())
            .flatMap(it -> it.scopeClause("REFERENCE_ONLY").map(it::cite))
            .orElse(null);
    boolean mayChange = caller.is(Role.PR, Role.ADMIN);
    return Pages.list(
        new Shown(find.all(), cite, mayChange, List.of(Platform.values()), typed), errors, done);
  }
}
