package jp.yagura.account.watch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jp.yagura.account.register.AccountView;

/** What other pages show of watching, and to whom; asked for by their templates. */
@Named("watchLinks")
@RequestScoped
public class WatchLinks {
  private final FindWatch find;

  WatchLinks(FindWatch find) {
    this.find = find;
  }

  /** Whether the reader may see how an account is watched, and there is a way to. */
  public boolean may(AccountView account) {
    return find.mayRead(account)
        && (WatchTargets.of(account).isPresent() || WatchTargets.takesFeed(account.platform()));
  }

  /** Whether nobody knows how an account is, for it cannot be read. */
  public boolean notWatched(AccountView account) {
    return find.mayRead(account) && find.of(account).status() == WatchStatus.NOT_WATCHED;
  }
}
