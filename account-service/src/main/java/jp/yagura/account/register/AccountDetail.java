package jp.yagura.account.register;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import org.jspecify.annotations.Nullable;

/** The page of one account, with what this reader may do to it. */
@ApplicationScoped
class AccountDetail {
  private static final int LINES = 100;

  private final FindAccounts find;
  private final OpenStages open;
  private final GuidelineBook book;
  private final CurrentCaller caller;
  private final Language language;

  AccountDetail(
      FindAccounts find,
      OpenStages open,
      GuidelineBook book,
      CurrentCaller caller,
      Language language) {
    this.find = find;
    this.open = open;
    this.book = book;
    this.caller = caller;
    this.language = language;
  }

  /**
   * What the reader may do.
   *
   * @param move between the states that an account may leave again
   * @param end whether the way to the end of the account is shown
   * @param replace whether another account may be named that takes its place: once it has ended
   * @param strike whether former names may be struck out
   */
  record May(boolean change, boolean move, boolean end, boolean replace, boolean strike) {}

  @CheckedTemplate(basePath = "register")
  static class Pages {
    static native TemplateInstance detail(
        AccountView a,
        @Nullable AccountView successor,
        List<AccountView> others,
        String chosen,
        ProcedureView papers,
        List<HistoryRow> history,
        May may,
        AccountForm form,
        FormErrors errors,
        String done);
  }

  TemplateInstance page(AccountView account, String done) {
    return page(account, AccountForm.read(account), FormErrors.NONE, done);
  }

  TemplateInstance page(AccountView account, AccountForm form, FormErrors errors, String done) {
    Locale locale = language.now();
    List<HistoryRow> history =
        find.history(new AccountId(account.id()), null, LINES).items().stream()
            .map(line -> HistoryRow.of(line, locale))
            .toList();
    var papers = ProcedureView.of(account, accountClass(account, locale), open.of(account), locale);
    May may = may(account);
    List<AccountView> others =
        may.replace()
            ? find.all().stream()
                .filter(it -> it.state() != AccountState.RETIRED && !it.id().equals(account.id()))
                .toList()
            : List.of();
    UUID successor = account.successorId();
    AccountView next = successor == null ? null : find.byId(new AccountId(successor)).orElse(null);
    String typed = form.value("accountId");
    String chosen = typed.isEmpty() && next != null ? next.id().toString() : typed;
    return Pages.detail(account, next, others, chosen, papers, history, may, form, errors, done);
  }

  private @Nullable String accountClass(AccountView account, Locale locale) {
    String id = account.accountClass();
    return id == null
        ? null
        : book.inForce(account.municipality())
            .flatMap(profile -> profile.opening().accountClass(id))
            .map(it -> it.name().in(locale))
            .orElse(id);
  }

  private May may(AccountView account) {
    boolean lives = account.state() != AccountState.RETIRED;
    Editor editor = Editor.of(caller);
    boolean edit = editor.mayEdit(account.operatingDivision());
    boolean keeps = editor.keepsTheRegister();
    return new May(edit, keeps, lives && edit, !lives && edit, keeps);
  }
}
