package jp.yagura.account.application;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.kit.access.Role;

/** The versions of an account's operation policy, each with what differs from the one before. */
@Path("/accounts/{id}/policies")
@Produces("text/html;charset=UTF-8")
class PolicyVersionPages {
  private final FindAccounts accounts;
  private final PolicyVersions versions;

  PolicyVersionPages(FindAccounts accounts, PolicyVersions versions) {
    this.accounts = accounts;
    this.versions = versions;
  }

  @CheckedTemplate(basePath = "application")
  static class Pages {
    static native TemplateInstance policies(
        AccountView a, List<PolicyVersions.PolicyVersion> versions);
  }

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public TemplateInstance all(@PathParam("id") AccountId id) {
    AccountView account = accounts.one(id);
    return Pages.policies(account, versions.of(account));
  }
}
