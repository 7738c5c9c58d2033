package jp.yagura.account.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yagura.account.registry.AccountId;
import jp.yagura.account.registry.AccountView;
import jp.yagura.account.registry.ChangeAccount;
import jp.yagura.account.registry.FindAccounts;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.page.FormErrors;

/** The page of one account, with what this reader may do to it. */
@ApplicationScoped
class AccountDetail {
  private static final int LINES = 100;

  private final FindAccounts find;
  private final ChangeAccount change;
  private final CurrentCaller caller;

  AccountDetail(FindAccounts find, ChangeAccount change, CurrentCaller caller) {
    this.find = find;
    this.change = change;
    this.caller = caller;
  }

  /** What the reader may do. */
  record May(boolean change, boolean move) {}

  @CheckedTemplate(basePath = "accounts")
  static class Pages {
    static native TemplateInstance detail(
        AccountView a, List<HistoryRow> history, May may, MoveForm form, FormErrors errors);
  }

  TemplateInstance page(AccountView account, MoveForm form, FormErrors errors) {
    List<HistoryRow> history =
        find.history(new AccountId(account.id()), null, LINES).items().stream()
            .map(HistoryRow::of)
            .toList();
    boolean move = caller.is(Role.PR, Role.ADMIN) && !account.state().next().isEmpty();
    return Pages.detail(account, history, new May(change.allowed(account), move), form, errors);
  }
}
