package jp.yagura.incident.accountcheck;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of checks of accounts. */
@CheckedTemplate(basePath = "accountcheck")
final class AccountCheckTemplates {
  private AccountCheckTemplates() {}

  static native TemplateInstance page(AccountCheckPage p);

  static native TemplateInstance list(ReadAccountChecks.Open open);
}
