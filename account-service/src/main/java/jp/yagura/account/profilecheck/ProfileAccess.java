package jp.yagura.account.profilecheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.Editor;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.account.Publication;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.kit.access.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** What the guideline has an account's page show, and who writes down whether it does. */
@ApplicationScoped
class ProfileAccess {
  private final GuidelineBook book;
  private final CurrentCaller caller;

  ProfileAccess(GuidelineBook book, CurrentCaller caller) {
    this.book = book;
    this.caller = caller;
  }

  /** What the page is to show; empty where the guideline says nothing. */
  List<Publication.Shown> asked(AccountView account) {
    return publication(account)
        .map(Publication::backLink)
        .map(Publication.BackLink::shown)
        .orElse(List.of());
  }

  /** The duty to hold a verified mark; null where the guideline says nothing. */
  Publication.@Nullable Verified verified(AccountView account) {
    return publication(account).map(Publication::verified).orElse(null);
  }

  /** How people point at a clause. */
  @Nullable String cite(AccountView account, @Nullable String clause) {
    return clause == null
        ? null
        : book.inForce(account.municipality()).map(it -> it.cite(clause)).orElse(clause);
  }

  /** Whether the caller writes it down: the owner, and whoever keeps the register. */
  boolean mayWrite(AccountView account) {
    if (account.state() == AccountState.RETIRED) {
      return false;
    }
    Editor editor = Editor.of(caller);
    boolean ofPr =
        publication(account)
            .map(Publication::backLink)
            .filter(it -> it.owner() == OwnerRole.PR)
            .isPresent();
    return editor.keepsTheRegister() || (!ofPr && editor.heads(account.operatingDivision()));
  }

  private Optional<Publication> publication(AccountView account) {
    return book.inForce(account.municipality()).map(GuidelineProfile::publication);
  }
}
