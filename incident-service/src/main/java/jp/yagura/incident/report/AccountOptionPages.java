package jp.yagura.incident.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jp.yagura.incident.registercopy.FindAccount;
import jp.yagura.kit.access.Role;
import org.jspecify.annotations.Nullable;

/** The accounts that fit what is being typed, as the options of a list box. */
@Path("/reports/accounts")
@Produces("text/html;charset=UTF-8")
@RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
class AccountOptionPages {
  private static final int MOST = 8;
  private final FindAccount accounts;
  private final AskLikeness likeness;

  AccountOptionPages(FindAccount accounts, AskLikeness likeness) {
    this.accounts = accounts;
    this.likeness = likeness;
  }

  @GET
  public Response options(@QueryParam("other") @Nullable String typed) {
    String words = typed == null ? "" : typed.strip();
    Likeness like = likeness.whileTyping(words).orElse(null);
    return Response.ok(ReportTemplates.options(accounts.search(words, MOST), words, like)).build();
  }
}
