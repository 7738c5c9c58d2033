package jp.yagura.account.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.yagura.account.closing.Closer;
import jp.yagura.account.console.papers.Papers;
import jp.yagura.account.registry.AccountId;
import jp.yagura.account.registry.AccountView;
import jp.yagura.account.registry.ChangeAccount;
import jp.yagura.account.registry.FindAccounts;
import jp.yagura.account.registry.OpenStages;
import jp.yagura.account.state.AccountState;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;

/** The page of one account, with what this reader may do to it. */
@ApplicationScoped
class AccountDetail {
  private static final int LINES = 100;

  private final FindAccounts find;
  private final OpenStages open;
  private final ChangeAccount change;
  private final CurrentCaller caller;
  private final Language language;

  AccountDetail(
      FindAccounts find,
      OpenStages open,
      ChangeAccount change,
      CurrentCaller caller,
      Language language) {
    this.find = find;
    this.open = open;
    this.change = change;
    this.caller = caller;
    this.language = language;
  }

  /**
   * What the reader may do.
   *
   * @param move between the states that an account may leave again
   * @param end whether the way to the end of the account is shown
   */
  record May(boolean change, boolean move, boolean end) {}

  @CheckedTemplate(basePath = "accounts")
  static class Pages {
    static native TemplateInstance detail(
        AccountView a,
        Papers papers,
        List<HistoryRow> history,
        May may,
        AccountForm form,
        FormErrors errors,
        String done);
  }

  TemplateInstance page(AccountView account, String done) {
    var version = new Typed(Map.of("version", String.valueOf(account.version())));
    return page(account, new AccountForm(version), FormErrors.NONE, done);
  }

  TemplateInstance page(AccountView account, AccountForm form, FormErrors errors, String done) {
    Locale locale = language.now();
    List<HistoryRow> history =
        find.history(new AccountId(account.id()), null, LINES).items().stream()
            .map(line -> HistoryRow.of(line, locale))
            .toList();
    var papers = Papers.of(account, open.of(account), locale);
    return Pages.detail(account, papers, history, may(account), form, errors, done);
  }

  private May may(AccountView account) {
    boolean lives = account.state() != AccountState.RETIRED;
    Closer closer = Closer.of(caller);
    boolean keeper = caller.is(Role.PR, Role.ADMIN);
    boolean head = caller.is(Role.HEAD) && closer.division().equals(account.operatingDivision());
    return new May(change.allowed(account), lives && keeper, lives && (keeper || head));
  }
}
