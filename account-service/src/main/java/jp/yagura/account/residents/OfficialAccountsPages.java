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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.yagura.account.address.Platform;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.ForResidents;
import jp.yagura.kit.tenancy.MunicipalityNames;
import org.jspecify.annotations.Nullable;

@Path("/")
@Produces("text/html;charset=UTF-8")
@ForResidents
class OfficialAccountsPages {
  private final FindAccounts find;
  private final MunicipalityNames names;
  private final LinkedData data;
  private final Language language;

  OfficialAccountsPages(
      FindAccounts find, MunicipalityNames names, LinkedData data, Language language) {
    this.find = find;
    this.names = names;
    this.data = data;
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
  static class Page {
    static native TemplateInstance list(
        ResidentPage place, Listed listed, List<PublicAccount> retired, String data);
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

  private Response list(String municipality, @Nullable String asked, Request request) {
    Map<Boolean, List<PublicAccount>> byEnd =
        find.all().stream()
            .map(PublicAccount::of)
            .collect(Collectors.partitioningBy(a -> a.state() == AccountState.RETIRED));
    List<PublicAccount> current = byEnd.getOrDefault(false, List.of());
    Listed listed = listed(current, asked == null ? null : Platform.of(asked).orElse(null));
    Platform chosen = listed.chosen();
    String city = names.name(municipality, language.now()).orElse("");
    String path = "/accounts" + (chosen == null ? "" : "?platform=" + chosen.wire());
    ResidentPage place = ResidentPage.of(municipality, city, path, language.now());
    List<PublicAccount> retired = chosen == null ? byEnd.getOrDefault(true, List.of()) : List.of();
    return SeenPage.of(Page.list(place, listed, retired, data.of(city, current)), request);
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
}
