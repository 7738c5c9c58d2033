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
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.register.AccountState;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.ForResidents;
import jp.yagura.kit.tenancy.MunicipalityNames;
import jp.yagura.profile.Platform;
import org.jspecify.annotations.Nullable;

/** The list of official accounts, and whether an account is one of them. */
@Path("/")
@Produces("text/html;charset=UTF-8")
@ForResidents
class ResidentPages {
  private final PublicRegister register;
  private final CheckAccount check;
  private final MunicipalityNames names;
  private final LinkedData data;
  private final GuidelineBook book;
  private final Language language;

  ResidentPages(
      PublicRegister register,
      CheckAccount check,
      MunicipalityNames names,
      LinkedData data,
      GuidelineBook book,
      Language language) {
    this.register = register;
    this.check = check;
    this.names = names;
    this.data = data;
    this.book = book;
    this.language = language;
  }

  /**
   * The accounts in use, those of a platform together.
   *
   * @param chosen the only platform shown, or null
   */
  record Listed(
      Map<Platform, List<PublicAccount>> shown,
      List<Platform> platforms,
      @Nullable Platform chosen,
      List<PublicAccount> all) {}

  @CheckedTemplate(basePath = "residents")
  static class Pages {
    static native TemplateInstance list(
        ResidentPage place, Listed listed, List<PublicAccount> retired, String data);

    static native TemplateInstance check(
        ResidentPage place, String q, @Nullable Answer answer, @Nullable ContactShown contact);
  }

  @GET
  @Path("public/{municipality}/accounts")
  @PermitAll
  public Response accounts(
      @PathParam("municipality") String municipality,
      @QueryParam("platform") @Nullable String platform,
      @Context Request request) {
    return list(municipality, platform, request);
  }

  @GET
  @Path("en/public/{municipality}/accounts")
  @PermitAll
  public Response accountsInEnglish(
      @PathParam("municipality") String municipality,
      @QueryParam("platform") @Nullable String platform,
      @Context Request request) {
    return list(municipality, platform, request);
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

  private Response list(String municipality, @Nullable String asked, Request request) {
    Map<Boolean, List<PublicAccount>> byEnd =
        register.read().shown().stream()
            .collect(Collectors.partitioningBy(a -> a.state() == AccountState.RETIRED));
    List<PublicAccount> current = byEnd.getOrDefault(false, List.of());
    Listed listed = listed(current, asked == null ? null : Platform.of(asked).orElse(null));
    Platform chosen = listed.chosen();
    ResidentPage place =
        place(municipality, "/accounts" + (chosen == null ? "" : "?platform=" + chosen.wire()));
    List<PublicAccount> retired = chosen == null ? byEnd.getOrDefault(true, List.of()) : List.of();
    return tagged(Pages.list(place, listed, retired, data.of(place.city(), current)), request);
  }

  /** A platform without accounts narrows nothing. */
  private static Listed listed(List<PublicAccount> current, @Nullable Platform asked) {
    Map<Platform, List<PublicAccount>> byPlatform = new TreeMap<>();
    current.forEach(a -> byPlatform.computeIfAbsent(a.platform(), _ -> new ArrayList<>()).add(a));
    List<Platform> platforms = List.copyOf(byPlatform.keySet());
    Platform chosen = asked != null && platforms.contains(asked) ? asked : null;
    if (chosen != null) {
      byPlatform.keySet().retainAll(List.of(chosen));
    }
    return new Listed(byPlatform, platforms, chosen, current);
  }

  private Response ask(String municipality, @Nullable String asked, Request request) {
    String q = CheckQuery.asked(asked).orElse("");
    String path =
        "/check" + (q.isEmpty() ? "" : "?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8));
    Answer answer = q.isEmpty() ? null : check.check(q);
    return tagged(
        Pages.check(place(municipality, path), q, answer, contact(municipality)), request);
  }

  /** Whom to ask or tell, as the guideline has it (FJI-12); null where it says nothing. */
  record ContactShown(String office, @Nullable String phone, @Nullable String mail) {}

  private @Nullable ContactShown contact(String municipality) {
    return book.inForce(municipality)
        .map(GuidelineProfile::contact)
        .map(it -> new ContactShown(it.office().in(language.now()), it.phone(), it.mail()))
        .orElse(null);
  }

  private ResidentPage place(String municipality, String path) {
    String city = names.name(municipality, language.now()).orElse("");
    return ResidentPage.of(municipality, city, path, language.now());
  }

  /** With an entity tag of what is on it, so that who has it already is not sent it again. */
  private static Response tagged(TemplateInstance page, Request request) {
    String html = page.render();
    UUID sum = UUID.nameUUIDFromBytes(html.getBytes(StandardCharsets.UTF_8));
    EntityTag tag = new EntityTag(sum.toString(), true);
    Response.ResponseBuilder same = request.evaluatePreconditions(tag);
    Response.ResponseBuilder answer = same == null ? Response.ok(html) : same;
    return answer.tag(tag).header("Vary", "Accept").build();
  }
}
