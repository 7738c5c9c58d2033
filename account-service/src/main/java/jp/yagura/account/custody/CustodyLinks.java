package jp.yagura.account.custody;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import jp.yagura.account.register.AccountView;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;

/** What other pages show of custody, and to whom; asked for by their templates. */
@Named("custodyLinks")
@RequestScoped
public class CustodyLinks {
  private final CustodyAccess access;
  private final FindDue due;
  private final CurrentCaller caller;
  private final Language language;

  CustodyLinks(CustodyAccess access, FindDue due, CurrentCaller caller, Language language) {
    this.access = access;
    this.due = due;
    this.caller = caller;
    this.language = language;
  }

  /** Whether the reader may see the list of all accounts. */
  public boolean list() {
    return caller.is(Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN);
  }

  /** Whether the reader may see the record of an account. */
  public boolean may(AccountView account) {
    return access.mayRead(account);
  }

  /** What is due for an account; nothing for readers who may not see its record. */
  public List<DueView> due(AccountView account) {
    return access.mayRead(account) ? DueView.of(due.of(account).due(), language.now()) : List.of();
  }
}
