package jp.yagura.account.finding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import jp.yagura.account.register.AccountView;

/** What other pages show of findings, and to whom; asked for by their templates. */
@Named("findingLinks")
@RequestScoped
public class FindingLinks {
  private final FindFindings find;

  FindingLinks(FindFindings find) {
    this.find = find;
  }

  /** How many open ones the reader may see. */
  public int open() {
    return find.all(true).size();
  }

  /** Those about an account, the newest first. */
  public List<FindingView> of(AccountView account) {
    return find.of(account);
  }

  /** The open ones about an account. */
  public List<FindingView> openOf(AccountView account) {
    return find.of(account).stream().filter(FindingView::open).toList();
  }
}
