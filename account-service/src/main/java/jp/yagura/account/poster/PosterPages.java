package jp.yagura.account.poster;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.publicside.PublicOrigin;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.tenancy.CurrentMunicipality;
import org.jspecify.annotations.Nullable;

/** QR codes of the pages for residents, for posters and printed matter. */
@Path("/accounts/poster")
@RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
class PosterPages {
  private final CurrentMunicipality municipality;
  private final PublicOrigin origin;

  PosterPages(CurrentMunicipality municipality, PublicOrigin origin) {
    this.municipality = municipality;
    this.origin = origin;
  }

  /**
   * A page that a code leads to.
   *
   * @param id of the code: list, check, list_en, check_en
   */
  record Code(String id, String address) {}

  @CheckedTemplate(basePath = "poster")
  static class Pages {
    static native TemplateInstance poster(List<Code> codes);
  }

  @GET
  @Produces("text/html;charset=UTF-8")
  public TemplateInstance codes() {
    return Pages.poster(all());
  }

  /** The code of one page, by its id. */
  @GET
  @Path("qr.svg")
  @Produces("image/svg+xml")
  public Response svg(@QueryParam("page") @Nullable String id) {
    Code code =
        all().stream()
            .filter(it -> it.id().equals(id))
            .findFirst()
            .orElseThrow(() -> Refused.invalid("page", "json-one-of", ids()).exception());
    return Response.ok(new QrCode(code.address()).svg()).build();
  }

  private String ids() {
    return all().stream().map(Code::id).collect(Collectors.joining(", "));
  }

  private List<Code> all() {
    return List.of(
        code("check", "", "/check"),
        code("list", "", "/accounts"),
        code("check_en", "/en", "/check"),
        code("list_en", "/en", "/accounts"));
  }

  private Code code(String id, String language, String page) {
    return new Code(id, origin.at(language + "/public/" + municipality.required() + page));
  }
}
