package jp.yagura.account.residents;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.register.AccountState;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.publicside.ForResidents;
import jp.yagura.kit.publicside.PublicOrigin;
import jp.yagura.kit.publicside.PublicResponse;
import jp.yagura.kit.tenancy.MunicipalityNames;
import jp.yagura.profile.Platform;
import org.jspecify.annotations.Nullable;

/** The list of official accounts, and whether an account is one of them. */
@Path("/")
@Produces(ResidentPages.HTML)
@ForResidents
class ResidentPages {
  static final String HTML = "text/html;charset=UTF-8";

  private final PublicRegister register;
  private final CheckAccount check;
  private final MunicipalityNames names;
  private final LinkedData data;
  private final GuidelineBook book;
  private final PublicOrigin origin;
  private final Language language;

  ResidentPages(
      PublicRegister register,
      CheckAccount check,
      MunicipalityNames names,
      LinkedData data,
      GuidelineBook book,
      PublicOrigin origin,
      Language language) {
    this.register = register;
    this.check = check;
    this.names = names;
    this.data = data;
    this.book = book;
    this.origin = origin;
    this.language = language;
  }

  /**
   * The accounts in use, those of a platform or of a division together.
   *
   * @param shown by the label of the platform, or by the division
   * @param chosen the only platform shown, or null
   */
  record Listed(
      Map<String, List<PublicAccount>> shown,
      boolean byDivision,
      List<Platform> platforms,
      @Nullable Platform chosen,
      List<PublicAccount> all) {}

  @CheckedTemplate(basePath = "residents")
  static class Pages {
    static native TemplateInstance list(
        ResidentPage place,
        Listed listed,
        List<PublicAccount> retired,
        List<String> disclaimers,
        String data);

    static native TemplateInstance check(
        ResidentPage place,
        String q,
        @Nullable Answer answer,
        List<PublicCampaign> campaigns,
        @Nullable ContactShown contact,
        String data);
  }

  @GET
  @Path("public/{municipality}/accounts")
  @PermitAll
  public Response accounts(
      @PathParam("municipality") String municipality,
      @QueryParam("platform") @Nullable String platform,
      @QueryParam("by") @Nullable String by) {
    return list(municipality, platform, "division".equals(by));
  }

  @GET
  @Path("en/public/{municipality}/accounts")
  @PermitAll
  public Response accountsInEnglish(
      @PathParam("municipality") String municipality,
      @QueryParam("platform") @Nullable String platform,
      @QueryParam("by") @Nullable String by) {
    return list(municipality, platform, "division".equals(by));
  }

  @GET
  @Path("public/{municipality}/check")
  @PermitAll
  public Response check(
      @PathParam("municipality") String municipality, @QueryParam("q") @Nullable String q) {
    return ask(municipality, q);
  }

  @GET
  @Path("en/public/{municipality}/check")
  @PermitAll
  public Response checkInEnglish(
      @PathParam("municipality") String municipality, @QueryParam("q") @Nullable String q) {
    return ask(municipality, q);
  }

  private Response list(String municipality, @Nullable String asked, boolean byDivision) {
    Map<Boolean, List<PublicAccount>> byEnd =
        register.read().shown().stream()
            .collect(Collectors.partitioningBy(a -> a.state() == AccountState.RETIRED));
    List<PublicAccount> current = byEnd.getOrDefault(false, List.of());
    Listed listed =
        listed(current, asked == null ? null : Platform.of(asked).orElse(null), byDivision);
    Platform chosen = listed.chosen();
    String query =
        listed.byDivision() ? "?by=division" : chosen == null ? "" : "?platform=" + chosen.wire();
    ResidentPage place = place(municipality, "/accounts" + query);
    List<PublicAccount> retired = chosen == null ? byEnd.getOrDefault(true, List.of()) : List.of();
    return page(
        Pages.list(
            place, listed, retired, disclaimers(municipality), data.of(place.city(), current)));
  }

  /** A platform without accounts narrows nothing. */
  private static Listed listed(
      List<PublicAccount> current, @Nullable Platform asked, boolean byDivision) {
    List<Platform> platforms =
        current.stream().map(PublicAccount::platform).distinct().sorted().toList();
    Platform chosen = asked != null && !byDivision && platforms.contains(asked) ? asked : null;
    Map<String, List<PublicAccount>> shown =
        current.stream()
            .filter(it -> chosen == null || it.platform() == chosen)
            .sorted(
                byDivision
                    ? Comparator.comparing(PublicAccount::operatingDivision)
                    : Comparator.comparing(PublicAccount::platform))
            .collect(
                Collectors.groupingBy(
                    it -> byDivision ? it.operatingDivision() : it.platform().label(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return new Listed(shown, byDivision, platforms, chosen, current);
  }

  private Response ask(String municipality, @Nullable String asked) {
    String q = CheckQuery.asked(asked).orElse("");
    String path =
        "/check" + (q.isEmpty() ? "" : "?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8));
    Answer answer = q.isEmpty() ? null : check.check(q);
    ResidentPage place = place(municipality, path);
    String marked =
        answer == null
            ? ""
            : data.of(answer, place.city(), origin.at(place.address()), language.now());
    // whoever asks about a message of a campaign asks about an account that is none of ours
    List<PublicCampaign> campaigns =
        answer == null || answer.reportable() ? register.read().campaigns() : List.of();
    return page(Pages.check(place, q, answer, campaigns, contact(municipality), marked));
  }

  /** Whom to ask or tell, as the guideline has it (FJI-12); null where it says nothing. */
  record ContactShown(String office, @Nullable String phone, @Nullable String mail) {}

  private @Nullable ContactShown contact(String municipality) {
    return book.inForce(municipality)
        .map(GuidelineProfile::contact)
        .map(it -> new ContactShown(it.office().in(language.now()), it.phone(), it.mail()))
        .orElse(null);
  }

  /** What the guideline has residents told, such as that it answers for no comments (NNH-11). */
  private List<String> disclaimers(String municipality) {
    return book.inForce(municipality).stream()
        .flatMap(it -> it.disclaimers().stream())
        .map(it -> it.text().in(language.now()))
        .toList();
  }

  private ResidentPage place(String municipality, String path) {
    String city = names.name(municipality, language.now()).orElse("");
    return ResidentPage.of(municipality, city, path, language.now());
  }

  private static Response page(TemplateInstance page) {
    return PublicResponse.of(200, HTML, page.render());
  }
}
