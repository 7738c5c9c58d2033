package jp.yagura.account.residents;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.yagura.account.register.AccountState;
import jp.yagura.kit.page.PublicCopies;
import jp.yagura.kit.page.PublicCopy;
import jp.yagura.kit.publicside.ForResidents;
import jp.yagura.profile.Platform;

/**
 * The pages of the static copy that are about accounts: the list, and the check as a table that
 * needs no server. The export of the public side fetches them.
 */
@Path("/public/{municipality}/copy")
@Produces("text/html;charset=UTF-8")
@ForResidents
class CopyPages {
  private final PublicRegister register;
  private final PublicCopies copies;

  CopyPages(PublicRegister register, PublicCopies copies) {
    this.register = register;
    this.copies = copies;
  }

  @CheckedTemplate(basePath = "residents/copy")
  static class Pages {
    static native TemplateInstance list(
        PublicCopy copy,
        Map<Platform, List<PublicAccount>> current,
        List<PublicAccount> retired,
        List<PublicAccount> all);

    static native TemplateInstance check(PublicCopy copy, List<PublicAccount> accounts);
  }

  @GET
  @Path("index.html")
  @PermitAll
  public TemplateInstance list() {
    List<PublicAccount> all = all();
    Map<Platform, List<PublicAccount>> current = new TreeMap<>();
    all.stream()
        .filter(it -> it.state() != AccountState.RETIRED)
        .forEach(it -> current.computeIfAbsent(it.platform(), _ -> new ArrayList<>()).add(it));
    List<PublicAccount> retired =
        all.stream().filter(it -> it.state() == AccountState.RETIRED).toList();
    return Pages.list(copies.of("index.html", "/accounts"), current, retired, all);
  }

  @GET
  @Path("en/index.html")
  @PermitAll
  public TemplateInstance listInEnglish() {
    return list();
  }

  @GET
  @Path("check.html")
  @PermitAll
  public TemplateInstance check() {
    return Pages.check(copies.of("check.html", "/check"), all());
  }

  @GET
  @Path("en/check.html")
  @PermitAll
  public TemplateInstance checkInEnglish() {
    return check();
  }

  private List<PublicAccount> all() {
    return register.read().shown();
  }
}
