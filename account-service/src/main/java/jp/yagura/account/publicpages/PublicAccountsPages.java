package jp.yagura.account.publicpages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.yagura.account.registry.AccountState;
import jp.yagura.account.registry.FindAccounts;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.ForResidents;
import jp.yagura.kit.tenancy.MunicipalityNames;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/")
@Produces("text/html;charset=UTF-8")
@ForResidents
class PublicAccountsPages {
  private final FindAccounts find;
  private final CheckAccount check;
  private final MunicipalityNames names;
  private final Language language;

  PublicAccountsPages(
      FindAccounts find, CheckAccount check, MunicipalityNames names, Language language) {
    this.find = find;
    this.check = check;
    this.names = names;
    this.language = language;
  }

  @CheckedTemplate(basePath = "residents")
  static class Page {
    static native TemplateInstance list(
        String base, String city, List<PublicAccount> current, List<PublicAccount> retired);

    static native TemplateInstance check(
        String base, String city, String q, @Nullable Answer answer);
  }

  @GET
  @Path("public/{municipality}/accounts")
  @PermitAll
  @Operation(hidden = true)
  public TemplateInstance accounts(@PathParam("municipality") String municipality) {
    return list(municipality);
  }

  @GET
  @Path("en/public/{municipality}/accounts")
  @PermitAll
  @Operation(hidden = true)
  public TemplateInstance accountsInEnglish(@PathParam("municipality") String municipality) {
    return list(municipality);
  }

  @GET
  @Path("public/{municipality}/check")
  @PermitAll
  @Operation(hidden = true)
  public TemplateInstance check(
      @PathParam("municipality") String municipality, @QueryParam("q") @Nullable String q) {
    return ask(municipality, q);
  }

  @GET
  @Path("en/public/{municipality}/check")
  @PermitAll
  @Operation(hidden = true)
  public TemplateInstance checkInEnglish(
      @PathParam("municipality") String municipality, @QueryParam("q") @Nullable String q) {
    return ask(municipality, q);
  }

  private TemplateInstance list(String municipality) {
    Map<Boolean, List<PublicAccount>> byEnd =
        find.all().stream()
            .map(PublicAccount::of)
            .collect(Collectors.partitioningBy(a -> a.state() == AccountState.RETIRED));
    return Page.list(
        base(municipality),
        city(municipality),
        byEnd.getOrDefault(false, List.of()),
        byEnd.getOrDefault(true, List.of()));
  }

  private TemplateInstance ask(String municipality, @Nullable String q) {
    return Page.check(
        base(municipality),
        city(municipality),
        Question.asked(q).orElse(""),
        Question.asked(q).map(check::check).orElse(null));
  }

  private String base(String municipality) {
    return (language.english() ? "/en" : "") + "/public/" + municipality;
  }

  private String city(String municipality) {
    Locale locale = language.now();
    return names.name(municipality, locale).orElse("");
  }
}
