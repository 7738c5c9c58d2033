package jp.yagura.account.dailycheck;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jp.yagura.account.register.AccountView;

/** What other pages show of daily checks, and to whom; asked for by their templates. */
@Named("checkLinks")
@RequestScoped
public class CheckLinks {
  private final CheckAccess access;
  private final FindChecks find;

  CheckLinks(CheckAccess access, FindChecks find) {
    this.access = access;
    this.find = find;
  }

  /** Whether the reader may see how an account is looked at. */
  public boolean may(AccountView account) {
    return access.mayRead(account);
  }

  /** How many accounts the reader has still to look at today. */
  public long open() {
    return find.today().stream().filter(it -> it.mayCheck() && it.owed() && !it.made()).count();
  }
}
