package jp.yagura.account.residents;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.ForResidents;
import jp.yagura.kit.tenancy.MunicipalityNames;
import org.jspecify.annotations.Nullable;

@Path("/")
@Produces("text/html;charset=UTF-8")
@ForResidents
class CheckPages {
  private final CheckAccount check;
  private final MunicipalityNames names;
  private final Language language;

  CheckPages(CheckAccount check, MunicipalityNames names, Language language) {
    this.check = check;
    this.names = names;
    this.language = language;
  }

  @CheckedTemplate(basePath = "residents")
  static class Page {
    static native TemplateInstance check(ResidentPage place, String q, @Nullable Answer answer);
  }

  @GET
  @Path("public/{municipality}/check")
  @PermitAll
  public Response check(
      @PathParam("municipality") String municipality,
      @QueryParam("q") @Nullable String q,
      @Context Request request) {
    return ask(municipality, q, request);
  }

  @GET
  @Path("en/public/{municipality}/check")
  @PermitAll
  public Response checkInEnglish(
      @PathParam("municipality") String municipality,
      @QueryParam("q") @Nullable String q,
      @Context Request request) {
    return ask(municipality, q, request);
  }

  private Response ask(String municipality, @Nullable String asked, Request request) {
    String q = CheckQuery.asked(asked).orElse("");
    String path =
        "/check" + (q.isEmpty() ? "" : "?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8));
    String city = names.name(municipality, language.now()).orElse("");
    ResidentPage place = ResidentPage.of(municipality, city, path, language.now());
    Answer answer = q.isEmpty() ? null : check.check(q);
    return SeenPage.of(Page.check(place, q, answer), request);
  }
}
