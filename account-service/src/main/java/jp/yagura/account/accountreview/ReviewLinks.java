package jp.yagura.account.accountreview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jp.yagura.account.register.AccountView;

/** What other pages show of reviews; asked for by their templates. */
@Named("reviewLinks")
@RequestScoped
public class ReviewLinks {
  private final ReviewAccess access;

  ReviewLinks(ReviewAccess access) {
    this.access = access;
  }

  /** Whether the reader may see the reviews of an account. */
  public boolean may(AccountView account) {
    return access.mayRead(account);
  }
}
